import { expect, test } from 'vitest'
import { testServer } from './support/testServer.ts'

// Written from docs/wire.md alone: nothing but fetch and WebSocket, and nothing of ours but the server to talk to.

type Json = Record<string, unknown>
type Frame = Json & { readonly type: string }

async function post(url: string, path: string, body: Json, token?: string): Promise<Json> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const response = await fetch(`${url}/api/sessions${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Json
}

class Client {
  readonly frames: Frame[] = []
  lastSeq = 0
  #count = 0
  #look = () => {}
  readonly #socket: WebSocket
  readonly #name: string

  private constructor(socket: WebSocket, name: string) {
    this.#socket = socket
    this.#name = name
    socket.onmessage = ({ data }) => {
      this.#take(JSON.parse(String(data)))
      this.#look()
    }
  }

  static async open(url: string, session: string, token: string, name: string): Promise<Client> {
    const { ticket } = await post(url, `/${session}/tickets`, {}, token)
    // Node's own WebSocket takes headers; the type of the browser's does not know that
    const options = { headers: { origin: url } } as unknown as string[]
    const client = new Client(new WebSocket(`${url.replace('http', 'ws')}/live`, options), name)
    client.#socket.onopen = () =>
      client.#send({ type: 'hello', wire: 1, session, ticket, lastSeq: null, client: 'fromTheDocument/1' })
    await client.wait((frame) => frame.type === 'welcome')
    return client
  }

  /** Sends a command and gives the answer. */
  async do(command: Json): Promise<Frame> {
    this.#count += 1
    const id = `${this.#name}-${this.#count}`
    this.#send({ type: 'do', id, command })
    return this.wait((frame) => (frame.type === 'done' || frame.type === 'refused') && frame.id === id)
  }

  wait(test: (frame: Frame) => boolean): Promise<Frame> {
    return new Promise((resolve) => {
      this.#look = () => {
        const found = this.frames.find(test)
        if (found) resolve(found)
      }
      this.#look()
    })
  }

  saw(eventType: string): Promise<Frame> {
    const has = (frame: Frame) => (frame.events as { event: Frame }[]).some(({ event }) => event.type === eventType)
    return this.wait((frame) => frame.type === 'events' && has(frame))
  }

  close(): void {
    this.#socket.close()
  }

  #send(frame: Json): void {
    this.#socket.send(JSON.stringify(frame))
  }

  #take(frame: Frame): void {
    if (frame.type === 'welcome') this.lastSeq = frame.seq as number
    if (frame.type === 'events') {
      for (const { seq } of frame.events as { seq: number }[]) {
        if (seq !== this.lastSeq + 1) throw new Error(`${seq} after ${this.lastSeq}`)
        this.lastSeq = seq
      }
    }
    this.frames.push(frame)
  }
}

test('WIRE-30: a client written from the document alone holds a small meeting', async () => {
  const { url } = await testServer()
  const created = await post(url, '', {
    title: 'Kleine Runde',
    topic: '',
    scheduledFor: null,
    minutes: 150,
    impulse: false,
    break: false,
    cases: [{ municipality: 'Lindenau', quarter: 'Nord', question: '', population: null }],
    moderator: { name: 'Mo', organisation: null },
  })
  const session = created.sessionId as string
  const invitations = created.invitations as { seat: { role: string; caseId?: string }; secret: string }[]
  const secretOf = (wanted: string) => invitations.find(({ seat }) => seat.role === wanted)?.secret ?? ''
  const enter = async (name: string, role: string) => {
    const body = { secret: secretOf(role), name, organisation: null, returnAs: null }
    const { token } = await post(url, `/${session}/people`, body)
    return Client.open(url, session, token as string, name)
  }
  const moderator = await Client.open(url, session, (created.you as { token: string }).token, 'Mo')
  const [presenter, helper, minutes] = [
    await enter('Pia', 'presenter'),
    await enter('Hal', 'participant'),
    await enter('Min', 'minuteTaker'),
  ]
  const caseId = invitations.find(({ seat }) => seat.role === 'presenter')?.seat.caseId ?? ''
  const moderate = async (command: Json) => expect((await moderator.do(command)).type).toBe('done')

  await moderate({ type: 'timer.start' })
  await moderate({ type: 'introduction.next', whileCurrent: null })
  await moderate({ type: 'timer.next', whileCurrent: 'welcome' })
  expect((await presenter.do({ type: 'case.setSlide', caseId, slide: 2 })).type).toBe('done')
  expect((await helper.do({ type: 'timer.next', whileCurrent: `talk-${caseId}` })).code).toBe('notModerator')
  expect((await presenter.do({ type: 'case.finish', caseId })).type).toBe('done')

  const raised = { type: 'speakers.raise', entryId: 'hand-1', kind: 'question', personId: null }
  expect((await helper.do(raised)).type).toBe('done')
  await moderator.saw('speakers.raised')
  await moderate({ type: 'speakers.call', entryId: null, whileCurrent: null })
  expect((await helper.do({ type: 'speakers.finish', whileCurrent: 'hand-1' })).type).toBe('done')

  await moderate({ type: 'timer.next', whileCurrent: `questions-${caseId}` })
  const obstacle = {
    noteId: 'card-1',
    aspect: 'obstacle',
    caseId,
    parentId: null,
    text: 'Streubesitz',
    anonymous: true,
  }
  expect((await presenter.do({ type: 'note.add', ...obstacle })).type).toBe('done')
  const tip = { ...obstacle, noteId: 'card-2', aspect: 'tip', parentId: 'card-1', text: 'Lotse', anonymous: false }
  expect((await helper.do({ type: 'note.add', ...tip })).type).toBe('done')
  expect((await helper.do({ type: 'note.support', noteId: 'card-1', on: true })).type).toBe('done')

  await moderate({ type: 'timer.next', whileCurrent: 'discussion' })
  expect((await minutes.do({ type: 'closing.write', text: 'Lotse erproben', whileRevision: 0 })).type).toBe('done')
  await moderate({ type: 'closing.check', point: 'thanks', on: true })
  await moderate({ type: 'session.close', whileCurrent: 'summary' })

  const clients = [moderator, presenter, helper, minutes]
  await Promise.all(clients.map((client) => client.saw('session.closed')))
  expect(new Set(clients.map(({ lastSeq }) => lastSeq)).size).toBe(1)
  const last = await enter('Gast', 'participant')
  const { session: state } = (await last.wait(({ type }) => type === 'welcome')) as unknown as { session: Json }
  expect(state.status).toMatchObject({ kind: 'closed' })
  expect(state.notes).toMatchObject([
    { id: 'card-1', anonymous: true },
    { id: 'card-2', parentId: 'card-1' },
  ])
  expect(state.closing).toMatchObject({ summary: 'Lotse erproben', checked: ['thanks'] })
  for (const client of [...clients, last]) client.close()
})
