import type { RawData } from 'ws'
import type { Envelope, ServerFrame } from '../../../shared/protocol/frames.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import type { KillableServer } from './killableServer.ts'
import { Meeting } from './meeting.ts'
import { card, type Panel } from './panel.ts'

const people = 4
/** cards of each person from one kill to the next: fewer than a connection may send at once */
const cardsOfRound = 15

/** A meeting whose people send cards as fast as they may, each time until the server is killed. */
export class StormyMeeting {
  /** seq of every confirmed command */
  readonly confirmed = new Map<string, number>()
  readonly #sent = new Set<string>()
  readonly #seats: readonly OwnSeat[]
  #meeting: Meeting
  #pending: readonly string[] = []

  private constructor(meeting: Meeting, seats: readonly OwnSeat[]) {
    this.#meeting = meeting
    this.#seats = seats
  }

  static async create(url: string): Promise<StormyMeeting> {
    const meeting = await Meeting.create(url)
    const seats = await Promise.all(Array.from({ length: people }, (_, n) => meeting.join(`P${n}`)))
    return new StormyMeeting(meeting, seats)
  }

  get id(): string {
    return this.#meeting.id
  }

  /** Whether the cards of another round would be refused as too many, which is no matter of crashes. */
  get full(): boolean {
    return this.#sent.size + people * cardsOfRound > limits.notes
  }

  /** Sends until a part of it, by `chance` (from 0 to 1), is confirmed; then kills. */
  async stormAndKill(server: KillableServer, chance: number): Promise<void> {
    this.#meeting = this.#meeting.at(server.url)
    const panels = await Promise.all(this.#seats.map((seat) => this.#meeting.open(seat)))
    const ids = [...this.#pending, ...this.#freshIds()]
    const enough = this.#confirmations(panels, 1 + Math.floor(chance * people * cardsOfRound * 0.9))
    for (const id of ids) panels[Number(id.split('-')[0])]?.send({ type: 'do', id, command: card(id) })
    await enough
    await server.end('SIGKILL')
    await Promise.all(panels.map((panel) => panel.closed()))
    // hundreds of panels with the whole state each would be kept to the end of the test
    for (const { frames } of panels) frames.length = 0
    // what was not confirmed before the kill is sent again, under its id and by its sender
    this.#pending = ids.filter((id) => !this.confirmed.has(id)).slice(0, people)
  }

  /** What of the confirmed commands is not in the log where it should be, and what of all that was sent is in it twice. */
  faultsIn(log: readonly Envelope[]) {
    const seqs = Map.groupBy(log, ({ command }) => command)
    const lost = [...this.confirmed].filter(([id, seq]) => seqs.get(id)?.[0]?.seq !== seq)
    const twice = [...this.#sent].filter((id) => (seqs.get(id)?.length ?? 0) > 1)
    return { lost, twice }
  }

  #freshIds(): string[] {
    const round = this.#sent.size
    const ids = this.#seats.flatMap((_, n) => Array.from({ length: cardsOfRound }, (_, m) => `${n}-${round}-${m}`))
    for (const id of ids) this.#sent.add(id)
    return ids
  }

  /** Resolves when so many more are confirmed. */
  #confirmations(panels: readonly Panel[], wanted: number): Promise<void> {
    const enough = this.confirmed.size + wanted
    return new Promise((resolve, reject) => {
      const look = (data: RawData) => {
        const fault = this.#faultOf(JSON.parse(data.toString()))
        if (fault) reject(new Error(fault))
        if (this.confirmed.size >= enough) resolve()
      }
      for (const { socket } of panels) socket.on('message', look)
    })
  }

  /** Notes what a frame confirms. One that is confirmed again must have the same seq, and none may be refused. */
  #faultOf(frame: ServerFrame): string | undefined {
    if (frame.type === 'refused') return `${frame.id} was refused: ${frame.code}`
    if (frame.type !== 'done') return undefined
    const known = this.confirmed.get(frame.id) ?? frame.seq
    this.confirmed.set(frame.id, known)
    return known === frame.seq ? undefined : `${frame.id} was confirmed at ${known} and at ${frame.seq}`
  }
}
