import { setTimeout as wait } from 'node:timers/promises'
import type { Deed, Line, Scene } from '../../backend/example/deeds.ts'
import type { Example } from '../../backend/example/example.ts'
import { everybody, type PersonKey } from '../../backend/example/people.ts'
import { latecomer, script } from '../../backend/example/script.ts'
import { notPresented } from '../../shared/session/cases.ts'
import { type Command, commandSchema } from '../../shared/session/commands.ts'
import type { Session } from '../../shared/session/session.ts'
import { type WireAnswer, WireClient } from './wireClient.ts'

/** Session time: what it is, and how to wait for an instant of it (epoch ms). */
export interface Pace {
  now(): number
  until(instant: number): Promise<void>
}

export interface MeetingToPlay {
  /** origin of the server */
  readonly url: string
  readonly staged: Awaited<ReturnType<Example['staged']>>
  readonly pace: Pace
  /** Takes a line of progress: ids and names of steps. */
  readonly tell: (progress: string) => void
  readonly signal: AbortSignal
}

/** How a meeting went. */
export interface Played {
  readonly session: Session
  /** type of the command and code, for each one that was refused */
  readonly refusals: readonly string[]
}

const tooFastMs = 300

/** Whether the meeting came to its end and every case was presented. */
export function isComplete({ session }: Played): boolean {
  return session.status.kind === 'closed' && notPresented(session).length === 0
}

/** What the sender of a deed sees of what it could collide with. */
function seenBySender(type: Deed['type'], session: Session) {
  if (type.startsWith('speakers.')) return { whileCurrent: session.speakers.current?.id ?? null }
  if (type.startsWith('introduction.')) return { whileCurrent: session.introductions.current?.personId ?? null }
  return { whileCurrent: session.timer.current, whileRevision: session.closing.revision }
}

/** The command of a deed at this moment; the schema drops what this command does not carry. */
function commandOf(deed: Deed, session: Session): Command {
  return commandSchema.parse({ ...deed, ...seenBySender(deed.type, session) })
}

/**
 * The invented people on their connections. They follow the meeting and do not force it: when somebody who watches goes
 * to another step, they go along.
 */
class Troupe {
  readonly #meeting: MeetingToPlay
  readonly #clients = new Map<PersonKey, WireClient>()
  readonly #refusals: string[] = []
  #newest = 0

  constructor(meeting: MeetingToPlay) {
    this.#meeting = meeting
  }

  async play(): Promise<Played> {
    try {
      for (const { key } of everybody) if (key !== latecomer.key) await this.#client(key)
      let session = await this.#session()
      while (session.status.kind !== 'closed') {
        await this.#scene(sceneOf(session))
        session = await this.#session()
      }
      return { session, refusals: this.#refusals }
    } finally {
      await Promise.all([...this.#clients.values()].map((client) => client.close()))
    }
  }

  async #scene(scene: Scene): Promise<void> {
    const { pace, tell, signal, staged } = this.#meeting
    tell(`${staged.meeting.sessionId} ${scene.step ?? 'before the start'}`)
    if (scene.step === latecomer.step) await this.#client(latecomer.key)
    const begin = pace.now()
    for (const line of [...scene.lines, scene.end]) {
      await pace.until(begin + line.at * 1000)
      signal.throwIfAborted()
      if (!isOn(scene, await this.#session())) return
      await this.#act(line)
    }
    if (isOn(scene, await this.#session())) throw new Error(`the step did not end: ${this.#refusals.at(-1)}`)
  }

  async #act({ by, deed }: Line): Promise<void> {
    const client = await this.#client(by)
    await client.until(() => client.seq >= this.#newest)
    const answer = await this.#insist(client, deed)
    if (answer.ok) this.#newest = Math.max(this.#newest, answer.seq)
    else this.#refusals.push(`${deed.type}: ${answer.code}`)
  }

  /** At high speeds an hour of the meeting's commands comes in seconds: more than a connection may send. */
  async #insist(client: WireClient, deed: Deed): Promise<WireAnswer> {
    for (;;) {
      const answer = await client.do(commandOf(deed, client.session))
      if (answer.ok || answer.code !== 'tooFast') return answer
      await wait(tooFastMs, undefined, { signal: this.#meeting.signal })
    }
  }

  /** The session as the moderator sees it, once everything that was done has arrived there. */
  async #session(): Promise<Session> {
    const client = await this.#client('katrin')
    await client.until(() => client.seq >= this.#newest)
    return client.session
  }

  async #client(key: PersonKey): Promise<WireClient> {
    const known = this.#clients.get(key)
    if (known) return known
    const { url, staged } = this.#meeting
    const seat = staged.cast.get(key)
    if (!seat) throw new Error(`${key} has no seat`)
    const client = await WireClient.connect(url, staged.meeting.sessionId, seat)
    this.#clients.set(key, client)
    return client
  }
}

function isOn(scene: Scene, session: Session): boolean {
  return session.status.kind !== 'closed' && session.timer.current === scene.step
}

function sceneOf({ timer }: Session): Scene {
  const found = script.find(({ step }) => step === timer.current)
  if (!found) throw new Error(`nobody knows what to do in the step ${timer.current}`)
  return found
}

/** Plays the example meeting from the arrival to the end, over the real wire. Rejects when it cannot go on. */
export function playMeeting(meeting: MeetingToPlay): Promise<Played> {
  return new Troupe(meeting).play()
}
