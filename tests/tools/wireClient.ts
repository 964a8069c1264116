import { WebSocket } from 'ws'
import { type Envelope, type ServerFrame, serverFrame, wireVersion } from '../../shared/protocol/frames.ts'
import { type OwnSeat, ticket as ticketAnswer } from '../../shared/protocol/rest.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { Refusal } from '../../shared/session/decision.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { emptySession, type Session } from '../../shared/session/session.ts'
import { newId } from '../../tab/live/newId.ts'

export type WireAnswer = { readonly ok: true; readonly seq: number } | ({ readonly ok: false } & Refusal)

async function takeTicket(url: string, sessionId: string, { token }: OwnSeat): Promise<string> {
  const response = await fetch(`${url}/api/sessions/${sessionId}/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) throw new Error(`no ticket: ${response.status}`)
  return ticketAnswer.parse(await response.json()).ticket
}

/**
 * A person of a session over the real wire: a ticket by REST, then a WebSocket, and a replica of the session folded from
 * what arrives. It does not come back by itself: a lost connection rejects whatever waits.
 */
export class WireClient {
  #seq = 0
  #session: Session = emptySession
  #lost: Error | null = null
  readonly #socket: WebSocket
  readonly #answers = new Map<string, (answer: WireAnswer) => void>()
  readonly #waiting = new Set<() => void>()

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#receive(serverFrame.parse(JSON.parse(data.toString()))))
    socket.on('close', (code) => this.#lose(new Error(`the connection was closed with ${code}`)))
    socket.on('error', (error) => this.#lose(error))
  }

  /** Connects; resolves when the server has welcomed this person. `url`: origin of the server. */
  static async connect(url: string, sessionId: string, seat: OwnSeat): Promise<WireClient> {
    const ticket = await takeTicket(url, sessionId, seat)
    const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { origin: url, perMessageDeflate: false })
    const client = new WireClient(socket)
    const hello = { type: 'hello', wire: wireVersion, session: sessionId, ticket, lastSeq: null, client: 'wireClient' }
    socket.once('open', () => socket.send(JSON.stringify(hello)))
    await client.until(() => client.seq > 0)
    return client
  }

  /** the last event that has arrived */
  get seq(): number {
    return this.#seq
  }

  get session(): Session {
    return this.#session
  }

  /** Resolves when the test holds for what has arrived; rejects when the connection is lost before. */
  until(test: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!this.#lost && !test()) return
        this.#waiting.delete(look)
        if (test()) resolve()
        else reject(this.#lost)
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** Sends a command; resolves with its answer when its events have arrived here as well. */
  async do(command: Command): Promise<WireAnswer> {
    const id = newId()
    let answer: WireAnswer | undefined
    this.#answers.set(id, (given) => {
      answer = given
    })
    this.#socket.send(JSON.stringify({ type: 'do', id, command }))
    await this.until(() => answer !== undefined && (!answer.ok || this.#seq >= answer.seq))
    return answer ?? { ok: false, code: 'notSaved' }
  }

  /** Closes the connection; resolves when it is closed. */
  async close(): Promise<void> {
    this.#socket.close()
    await this.until(() => this.#lost !== null)
  }

  #lose(reason: Error): void {
    this.#lost ??= reason
    this.#look()
  }

  #receive(frame: ServerFrame): void {
    if (frame.type === 'welcome' && frame.session) {
      this.#session = frame.session
      this.#seq = frame.seq
    }
    if (frame.type === 'events') this.#take(frame.events)
    if (frame.type === 'done') this.#answer(frame.id, { ok: true, seq: frame.seq })
    if (frame.type === 'refused') {
      const { id, code, detail } = frame
      this.#answer(id, { ok: false, code, ...(detail ? { detail } : {}) })
    }
    this.#look()
  }

  #answer(id: string, answer: WireAnswer): void {
    this.#answers.get(id)?.(answer)
    this.#answers.delete(id)
  }

  #take(events: readonly Envelope[]): void {
    for (const { seq, event } of events) {
      if (seq <= this.#seq) continue
      if (seq > this.#seq + 1) {
        this.#socket.terminate()
        return
      }
      this.#session = evolve(this.#session, event)
      this.#seq = seq
    }
  }

  #look(): void {
    for (const look of [...this.#waiting]) look()
  }
}
