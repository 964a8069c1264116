import type { ClientFrame, Envelope, ServerFrame } from '../../shared/protocol/frames.ts'
import { emptySession, type Session } from '../../shared/session/session.ts'
import { createLiveStore } from '../../tab/live/createLiveStore.ts'
import type { Answer } from '../../tab/live/requests.ts'
import { forgetfulStorage } from '../../tab/live/storage.ts'
import type { LinkListener, Opening, Transport } from '../../tab/live/transport.ts'
import type { World } from './world.ts'

const now = 1_800_000_000_000

type Sent = Exclude<ClientFrame, { type: 'hello' }>

/** One opening as the server's side of the wire sees it. */
export interface Opened {
  readonly kind: Transport['kind']
  readonly opening: Opening
  readonly sent: Sent[]
  readonly say: (frame: ServerFrame) => void
  readonly drop: () => void
  isClosed(): boolean
}

/** Both transports, played by the test: every opening is recorded and stays silent until the test speaks. */
export function createWire() {
  const opened: Opened[] = []
  const transport = (kind: Transport['kind']): Transport => ({
    kind,
    open(opening: Opening, listener: LinkListener) {
      let closed = false
      const sent: Sent[] = []
      opened.push({
        kind,
        opening,
        sent,
        say: (frame) => {
          if (!closed) listener.frame(frame)
        },
        drop: () => {
          if (closed) return
          closed = true
          listener.closed()
        },
        isClosed: () => closed,
      })
      return {
        send: (frame) => sent.push(frame),
        close: () => {
          closed = true
        },
      }
    },
  })
  return {
    opened,
    transports: { webSocket: transport('webSocket'), http: transport('http') },
    /** the latest opening */
    last(): Opened {
      const latest = opened.at(-1)
      if (!latest) throw new Error('nothing was opened')
      return latest
    },
  }
}
export type Wire = ReturnType<typeof createWire>

const member = (id: string, moderator = false) => ({
  id,
  moderator,
  acting: false,
  minuteTaker: false,
  joinedAt: now,
  removed: false,
})

const started: Session = { ...emptySession, title: 'Runde', people: [member('me'), member('other')] }

export function welcome(
  seq: number,
  change: { session?: Session | null; events?: Envelope[]; rate?: number } = {},
): ServerFrame {
  const session = change.session === undefined ? started : change.session
  return {
    type: 'welcome',
    you: 'me',
    seq,
    now,
    rate: change.rate ?? 1,
    // the wire's type is mutable, a session is not; nothing here writes to it
    session: session as Extract<ServerFrame, { type: 'welcome' }>['session'],
    events: change.events ?? null,
    people: [],
    presence: { here: ['me'], hidden: [], moderatorsAwaySince: null },
  }
}

export function noteAdded(seq: number, noteId: string, command: string, by = 'me'): Envelope {
  const place = { aspect: 'obstacle' as const, caseId: null, parentId: null }
  const event = { type: 'note.added' as const, noteId, ...place, text: noteId, author: by, anonymous: false, at: now }
  return { seq, at: now, by, command, event }
}

export const addNote = (noteId: string, anonymous = false) => ({
  type: 'note.add' as const,
  noteId,
  aspect: 'obstacle' as const,
  caseId: null,
  parentId: null,
  text: noteId,
  anonymous,
})

export const newStorages = () => ({ lasting: forgetfulStorage(), perTab: forgetfulStorage() })

/** A live store on a played wire. `tickets` answers for the server, one after the other; then always with a ticket. */
export function openStore(
  world: World,
  wire: Wire,
  storages = newStorages(),
  tickets: Answer<{ ticket: string; expiresInSeconds: number }>[] = [],
) {
  let asked = 0
  const ticket = async () => {
    asked += 1
    return tickets.shift() ?? { ok: true as const, value: { ticket: `ticket-${asked}`, expiresInSeconds: 30 } }
  }
  const store = createLiveStore({
    sessionId: 'session',
    seat: { personId: 'me', token: 'token' },
    world: world.surroundings,
    api: { ticket },
    transports: wire.transports,
    storages,
    client: 'test',
  })
  return { store, storages }
}

/** The commands that were sent over an opening. */
export function commandsOf(opened: Opened) {
  return opened.sent.flatMap((frame) => (frame.type === 'do' ? [frame] : []))
}
