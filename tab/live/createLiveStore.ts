import type { ServerFrame } from '../../shared/protocol/frames.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { currentStep } from '../../shared/session/clock.ts'
import type { Command } from '../../shared/session/commands.ts'
import { leads } from '../../shared/session/decision.ts'
import { isAuthor } from '../../shared/session/notes.ts'
import type { Session } from '../../shared/session/session.ts'
import type { Api } from './api.ts'
import { createClock } from './clock.ts'
import { type ConnectionState, connect } from './connection.ts'
import type { LiveStore, LiveView } from './liveStore.ts'
import { createOutbox } from './outbox.ts'
import { createOwnCards } from './ownCards.ts'
import { contextOf, dismissed, emptyReplica, Gap, issue, type Replica, receive, shown } from './replica.ts'
import type { KeyValues } from './storage.ts'
import type { Surroundings } from './surroundings.ts'
import { createTicker } from './ticker.ts'
import type { Transport } from './transport.ts'

export interface LiveNeeds {
  readonly sessionId: string
  readonly seat: OwnSeat
  readonly world: Surroundings
  readonly api: Pick<Api, 'ticket'>
  readonly transports: Readonly<Record<Transport['kind'], Transport>>
  /** where the browser keeps things for good, and for this tab only */
  readonly storages: { readonly lasting: KeyValues; readonly perTab: KeyValues }
  /** name and version of the client, for the server's log */
  readonly client: string
}

/** The instant at which the running countdown was on a full second. */
function beatOf(session: Session | null): number {
  const step = session ? currentStep(session) : undefined
  const runningSince = session?.timer.runningSince ?? null
  return step && runningSince !== null ? runningSince - step.spentMs : 0
}

function peopleOf({ people }: Replica): LiveView['people'] {
  return new Map(people.map((person) => [person.id, person]))
}

/** Own cards whose text is still on its way. */
function pendingNotesOf({ pending }: Replica): LiveView['pendingNotes'] {
  return new Set(
    pending.flatMap(({ command }) =>
      command.type === 'note.add' || command.type === 'note.edit' ? [command.noteId] : [],
    ),
  )
}

function viewOf(
  replica: Replica,
  session: Session | null,
  connection: ConnectionState,
  people: LiveView['people'],
): LiveView {
  return {
    session,
    me: replica.me,
    people,
    presence: replica.presence,
    ...connection,
    waiting: replica.pending.length,
    pendingNotes: pendingNotesOf(replica),
    refusals: replica.refused.map((refused) => ({ ...refused, commandType: refused.command.type })),
  }
}

/** The session in this browser: replica, connection, clock and outbox behind one subscription. */
export function createLiveStore(needs: LiveNeeds): LiveStore {
  const { world, sessionId, seat, storages } = needs
  const owner = { sessionId, personId: seat.personId }
  const outbox = createOutbox(storages, owner, world.wallClock)
  const ownCards = createOwnCards(storages.lasting, owner)
  const clock = createClock(world)
  const listeners = new Set<() => void>()
  let replica = emptyReplica(seat.personId, outbox.load(), ownCards.load())
  /** answers that came before the events they speak of: taking them at once would make the card vanish for a moment */
  let early: (ServerFrame & { type: 'done' })[] = []
  let connectionState: ConnectionState = { link: 'connecting', transport: null, bye: null }
  let view = viewOf(replica, null, connectionState, peopleOf(replica))
  const ticker = createTicker(world, clock, () => beatOf(view.session))

  function publish(next: Replica): void {
    const beat = beatOf(view.session)
    for (const { id } of replica.pending) if (!next.pending.some((other) => other.id === id)) outbox.settle(id)
    // who has a name on screen is drawn again only where names have changed
    const people = next.people === replica.people ? view.people : peopleOf(next)
    replica = next
    view = viewOf(replica, shown(replica, clock.now()), connectionState, people)
    if (beatOf(view.session) !== beat) ticker.realign()
    for (const listener of listeners) listener()
  }

  function take(frame: ServerFrame): boolean {
    if (frame.type === 'done' && frame.seq > (replica.seq ?? 0)) {
      early = [...early, frame]
      outbox.settle(frame.id)
      return true
    }
    try {
      const next = receive(replica, frame)
      const ripe = early.filter((done) => done.seq <= (next.seq ?? 0))
      early = early.filter((done) => !ripe.includes(done))
      publish(ripe.reduce(receive, next))
    } catch (missing) {
      if (missing instanceof Gap) return false
      throw missing
    }
    if (frame.type === 'welcome' || frame.type === 'pong') ticker.realign()
    return true
  }

  const connection = connect({
    world,
    clock,
    session: sessionId,
    client: needs.client,
    transports: needs.transports,
    ticket: () => needs.api.ticket(sessionId, seat.token),
    lastSeq: () => replica.seq,
    pending: () => replica.pending,
    take,
    changed(state) {
      connectionState = state
      publish(replica)
    },
  })
  const unsubscribe = world.onChange((happened) => {
    if (happened === 'shown') ticker.realign()
  })

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    view: () => view,
    act(command: Command) {
      const pending = { id: world.newId(), command }
      const { replica: next, refusal } = issue(replica, pending, clock.now())
      if (refusal) return refusal
      outbox.keep(pending)
      if (command.type === 'note.add' && command.anonymous) ownCards.add(command.noteId)
      publish(next)
      connection.pump()
      return null
    },
    dismiss: (refusalId) => publish(dismissed(replica, refusalId)),
    mayEdit(note) {
      const context = contextOf(replica, '', clock.now())
      return isAuthor(note, context) || (view.session !== null && leads(view.session, replica.me))
    },
    shownNow: ticker.shown,
    subscribeToSeconds: ticker.subscribe,
    close() {
      unsubscribe()
      connection.close()
    },
  }
}
