import { setTimeout as wait } from 'node:timers/promises'
import { type DispatchView, dispatchView } from '../../../shared/protocol/dispatch.ts'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { type Answer, Meeting } from './meeting.ts'
import { card } from './panel.ts'

const lookMs = 20

/** A closed meeting whose outcome is released, with people who left addresses. */
export class DispatchScene {
  readonly meeting: Meeting
  readonly seats: ReadonlyMap<string, OwnSeat>

  private constructor(meeting: Meeting, seats: ReadonlyMap<string, OwnSeat>) {
    this.meeting = meeting
    this.seats = seats
  }

  /** `names`: each has the address `<name>@kommune.example`. The moderator has none. */
  static async create(url: string, names: readonly string[]): Promise<DispatchScene> {
    const meeting = await Meeting.create(url)
    const seats = new Map<string, OwnSeat>()
    for (const name of names) {
      const address = { mail: addressOf(name), language: 'de' }
      const body = { secret: meeting.secretOf('participant'), name, organisation: null, returnAs: null, address }
      seats.set(name, (await meeting.ask('/people', { body })).body as OwnSeat)
    }
    await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
    await meeting.command(meeting.moderator, 'c1', card('n1', 'Streubesitz'))
    return new DispatchScene(meeting, seats)
  }

  /** The same after the server has moved to another port. */
  at(url: string): DispatchScene {
    return new DispatchScene(this.meeting.at(url), this.seats)
  }

  seat(name: string): OwnSeat {
    const seat = this.seats.get(name)
    if (!seat) throw new Error(`${name} has no seat`)
    return seat
  }

  /** Closes the meeting and releases version 1. */
  async release(): Promise<this> {
    const { meeting } = this
    await meeting.command(meeting.moderator, 'close', { type: 'session.close', whileCurrent: 'welcome' })
    const { token } = meeting.moderator
    await meeting.ask('/outcome/release', { token, body: { whileRevision: 0, whileVersion: 0 } })
    return this
  }

  send(version = 1, { token } = this.meeting.moderator): Promise<Answer> {
    return this.meeting.ask('/outcome/dispatch', { token, body: { version } })
  }

  resend(name: string, whileCopy: number): Promise<Answer> {
    const { token } = this.meeting.moderator
    const path = `/outcome/dispatch/${this.seat(name).personId}`
    return this.meeting.ask(path, { token, body: { version: 1, whileCopy } })
  }

  async view({ token } = this.meeting.moderator): Promise<DispatchView> {
    return dispatchView.parse((await this.meeting.ask('/outcome/dispatch', { token })).body)
  }

  /** State and fault of everybody by their names. */
  async states(): Promise<Record<string, string>> {
    const { people } = await this.view()
    return Object.fromEntries(
      people.map(({ name, state, fault }) => [name, fault === null ? state : `${state}: ${fault}`]),
    )
  }

  /** Resolves when what is told of the sending fulfils this. */
  async until(test: (view: DispatchView) => boolean): Promise<DispatchView> {
    for (;;) {
      const view = await this.view()
      if (test(view)) return view
      await wait(lookMs)
    }
  }

  /** Resolves when nothing is on its way any more. */
  settled(): Promise<DispatchView> {
    return this.until(({ people }) => !people.some(({ state }) => state === 'waiting' || state === 'sending'))
  }
}

export const addressOf = (name: string) => `${name.toLowerCase()}@kommune.example`
