import type { EventStore, SessionRecord } from '../../backend/store/eventStore.ts'
import type { Command } from '../../shared/session/commands.ts'
import { beginSession } from '../../shared/session/create.ts'
import type { Seat } from '../../shared/session/people.ts'
import { forgetfulStorage } from '../../tab/live/storage.ts'
import type { Transport } from '../../tab/live/transport.ts'
import { Disk } from './disk.ts'
import { Network } from './network.ts'
import { Panel } from './panel.ts'
import { Random } from './random.ts'
import { Broken, Referee } from './referee.ts'
import { ServerProcess } from './serverProcess.ts'
import { settled, Timeline } from './timeline.ts'

const epoch = Date.UTC(2026, 0, 15, 9)
const sessionId = 'simulated'

/** Where a bug can be planted: between the server and its store, between the network and a panel. */
export interface PlantedBug {
  readonly store?: (honest: EventStore, disk: Disk) => EventStore
  readonly transport?: (honest: Transport) => Transport
}

const cases = ['Lindenau-Nord', 'Brückenfeld', 'Westerhafen'].map((quarter, index) => ({
  id: `case${index}`,
  municipality: 'Musterstadt',
  quarter,
  question: '',
  population: null,
}))

function seatOf(index: number): Seat {
  if (index < 2) return { role: 'moderator' }
  const known = cases[index - 2]
  return known ? { role: 'presenter', caseId: known.id } : { role: 'participant' }
}

/** One session with its people, its server and everything between them. */
export class World {
  readonly random: Random
  readonly timeline = new Timeline()
  readonly disk: Disk
  readonly referee: Referee
  readonly panels: Panel[] = []
  server: ServerProcess | null = null
  readonly #bug: PlantedBug
  /** how far the server was when it was last looked at */
  checkedServerSeq = 0
  #broken: unknown = null
  #ids = 0

  constructor(seed: number, bug: PlantedBug) {
    this.random = new Random(seed)
    this.#bug = bug
    const record: SessionRecord = {
      id: sessionId,
      createdAt: epoch,
      pseudonymKey: 'a key for one seed',
      example: false,
    }
    this.disk = new Disk(this.timeline, this.random, record)
    this.referee = new Referee(this.disk)
  }

  readonly newId = (): string => {
    this.#ids += 1
    return `c${this.#ids}`
  }

  /** Makes the session, joins everybody, opens a panel for each and two for the first two. */
  async begin(people: number): Promise<void> {
    const beginning = { title: 'Quartiere im Dialog', topic: '', scheduledFor: null, minutes: 180, cases }
    const events = beginSession({ ...beginning, impulse: true, break: true })
    this.disk.synced.push(
      ...events.map((event, index) => ({ seq: index + 1, at: epoch, by: null, command: 'create', event })),
    )
    this.startServer()
    for (let index = 0; index < people; index += 1) this.byServer(join(`p${index}`, seatOf(index)))
    await this.pass(10_000)
    for (let index = 0; index < people; index += 1) this.#openPanels(`p${index}`, index < 2 ? 2 : 1)
  }

  byServer(command: Command): void {
    void this.server?.post({ by: 'server', id: this.newId(), command })
  }

  startServer(): void {
    const bug = this.#bug.store ?? ((honest: EventStore) => honest)
    this.server ??= new ServerProcess({
      sessionId,
      timeline: this.timeline,
      clock: { now: () => epoch + this.timeline.now, rate: 1 },
      storeOf: (life) => bug(this.disk.storeOf(life), this.disk),
    })
  }

  /** kill -9, and the power with it. */
  killServer(): void {
    if (!this.server) return
    this.server.died = true
    this.server = null
    this.disk.crash()
    for (const { parts } of this.panels) for (const wire of parts.network.wires) wire.serverDied()
    this.referee.follow()
    this.referee.demandAcknowledged()
  }

  /** Lets virtual time pass (ms), everything that is due in it included. */
  async pass(ms: number): Promise<void> {
    const end = this.timeline.now + ms
    while (this.timeline.step(end)) await settled()
    await settled()
    if (this.#broken) throw this.#broken
  }

  /** Ends every trouble. */
  heal(): void {
    this.disk.trouble = 0
    this.startServer()
    for (const panel of this.panels) {
      panel.parts.network.heal()
      panel.happens('online')
      panel.happens('shown')
    }
  }

  /** Holds the server's own state to the log, as soon as it can be read. */
  checkServer(): void {
    this.server?.sessions
      .open(sessionId)
      .then(
        (open) => {
          if (!open) throw new Broken('the server knows no session')
          this.referee.follow()
          this.referee.demandServer(open)
          this.checkedServerSeq = open.seq
        },
        () => undefined,
      )
      .catch((error: unknown) => {
        this.#broken ??= error
      })
  }

  end(): void {
    for (const { live, parts } of this.panels) {
      live.close()
      for (const wire of parts.network.wires) wire.end()
    }
  }

  #openPanels(personId: string, count: number): void {
    const lasting = forgetfulStorage()
    for (let tab = 0; tab < count; tab += 1) {
      const network = new Network(this.timeline, this.random, () => this.server)
      this.panels.push(
        new Panel({
          name: `${personId}/${tab}`,
          sessionId,
          personId,
          network,
          lasting,
          epoch,
          skewMs: this.random.between(-3_600_000, 3_600_000),
          newId: this.newId,
          acknowledged: (id, seq) => this.referee.acknowledged(id, seq),
          between: this.#bug.transport ?? ((transport) => transport),
        }),
      )
    }
  }
}

/** The command by which the server lets somebody in. */
export function join(personId: string, seat: Seat): Command {
  return { type: 'people.join', personId, seat }
}
