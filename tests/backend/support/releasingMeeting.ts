import { type OutcomeView, outcomeView } from '../../../shared/protocol/outcome.ts'
import { type Answer, Meeting } from './meeting.ts'
import { card } from './panel.ts'

/** What somebody was told that they have released. */
export interface Confirmed {
  readonly number: number
  readonly hash: string
  readonly text: string
}

/** A meeting that is over, whose outcome is corrected over and over. */
export class ReleasingMeeting {
  readonly confirmed: Confirmed[] = []
  #meeting: Meeting
  #written = 0

  private constructor(meeting: Meeting) {
    this.#meeting = meeting
  }

  static async create(url: string): Promise<ReleasingMeeting> {
    const meeting = await Meeting.create(url)
    const { moderator } = meeting
    await meeting.command(moderator, 'start', { type: 'timer.start' })
    await meeting.command(moderator, 'c', card('n1', 'Streubesitz'))
    await meeting.command(moderator, 'close', { type: 'session.close', whileCurrent: 'welcome' })
    return new ReleasingMeeting(meeting)
  }

  get id(): string {
    return this.#meeting.id
  }

  /** Edits and releases, one after the other, until the server is gone or there are `most` versions. */
  async releaseUntilGone(url: string, most: number, confirmed: () => void): Promise<void> {
    this.#meeting = this.#meeting.at(url)
    let view = await this.#view('')
    while (view && view.versions.length < most) {
      this.#written += 1
      const text = `Wort ${this.#written} von ${this.id}`
      const edits = [{ key: 'card:n1', text }]
      view = await this.#view('', { method: 'PATCH', body: { whileRevision: view.revision, edits, reset: [] } })
      if (!view) return
      const { revision: whileRevision, draftHash: whileDraft, versions } = view
      const path = versions.length === 0 ? '/release' : '/correction'
      view = await this.#view(path, { body: { whileRevision, whileVersion: versions.length, whileDraft } })
      const newest = view?.versions[0]
      if (!newest) return
      this.confirmed.push({ number: newest.number, hash: newest.hash, text })
      confirmed()
    }
  }

  /** `null`: the server is gone. */
  async #view(path: string, asked: { method?: string; body?: unknown } = {}): Promise<OutcomeView | null> {
    const answer = await this.#ask(`/outcome${path}`, asked)
    return answer && outcomeView.parse(answer.body)
  }

  async #ask(path: string, asked: { method?: string; body?: unknown }): Promise<Answer | null> {
    try {
      return await this.#meeting.ask(path, { ...asked, token: this.#meeting.moderator.token })
    } catch (error) {
      // what `fetch` throws where there is no connection, or where it breaks off
      if (error instanceof TypeError) return null
      throw error
    }
  }
}
