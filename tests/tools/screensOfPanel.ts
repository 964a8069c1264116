import type { Page } from 'playwright-core'
import type { Guest } from './guest.ts'
import { contrast, dark, type Look, light, narrow, wide } from './looks.ts'
import { SeededMeeting } from './seededMeeting.ts'
import { panelOf, type Studio, wake } from './studio.ts'

/** View after view in another look: all are seen, none of them twice in the same view. */
const turns: readonly Look[] = [light, dark, contrast, wide]

class Role {
  readonly #studio: Studio
  readonly #place: string
  readonly #german: Page
  readonly #english: Page
  #turn = 0

  private constructor(studio: Studio, place: string, german: Page, english: Page) {
    this.#studio = studio
    this.#place = place
    this.#german = german
    this.#english = english
  }

  static async of(studio: Studio, { example }: SeededMeeting, place: string, guest: Guest): Promise<Role> {
    const german = await panelOf(studio, example.sessionId, guest)
    return new Role(studio, place, german, await panelOf(studio, example.sessionId, guest, 'en'))
  }

  get #look(): Look {
    this.#turn += 1
    return turns[this.#turn % turns.length] ?? light
  }

  /** At 280 px, once in German, once in English, and in one look more. */
  async phase(name: string): Promise<void> {
    await Promise.all([wake(this.#german), wake(this.#english)])
    const { sheets } = this.#studio
    await sheets.take(this.#german, this.#place, name, [this.#look])
    if (this.#turn % 2 === 0) await sheets.take(this.#german, this.#place, name, [narrow])
    else await sheets.take(this.#english, this.#place, `${name} (en)`, [narrow])
  }

  async tabs(phase: string): Promise<void> {
    const page = this.#german
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      const name = `${phase}: ${(await tab.textContent())?.replace(/\d+$/, '')}`
      await this.#studio.sheets.take(page, this.#place, name, [this.#look])
    }
    await page.getByRole('tab').first().click()
  }
}

type Roles = Readonly<Record<'moderator' | 'presenter' | 'participant' | 'minutes', Role>>

async function rolesOf(studio: Studio, meeting: SeededMeeting): Promise<Roles> {
  const { moderator, presenters, participants } = meeting
  const [sibel, , , , lene] = participants
  await moderator.act({ type: 'people.setMinuteTaker', personId: lene.personId, on: true })
  return {
    moderator: await Role.of(studio, meeting, 'panel-moderator', moderator),
    presenter: await Role.of(studio, meeting, 'panel-presenter', presenters[1]),
    participant: await Role.of(studio, meeting, 'panel-participant', sibel),
    minutes: await Role.of(studio, meeting, 'panel-minutes', lene),
  }
}

async function untilTheCases(meeting: SeededMeeting, { moderator, presenter, participant }: Roles): Promise<void> {
  const phase = async (name: string) => {
    for (const role of [moderator, presenter, participant]) await role.phase(name)
  }
  await phase('0 vor dem Start')
  await meeting.start()
  await meeting.introduceFirst()
  await phase('1 Begrüßung')
  await meeting.jump('impulse', 12)
  await phase('2 Impulsvortrag')
  await meeting.jump('impulseQuestions', 20)
  await meeting.jump('talk-lindenau-nord', 9)
  await meeting.jump('questions-lindenau-nord', 5)
  const [sibel, joerg, annegret] = meeting.participants
  await meeting.raise(joerg, 'question')
  await meeting.raise(annegret, 'procedure')
  await meeting.raise(sibel, 'question')
  await phase('3 Rückfragen')
}

async function theCase(studio: Studio, meeting: SeededMeeting, roles: Roles): Promise<void> {
  const { moderator, presenter, participant } = roles
  await meeting.jump('talk-brueckenfeld', 4)
  await studio.server.advance(3 * 60_000 + 42_000)
  for (const role of [moderator, presenter, participant]) {
    await role.phase('4 Fallpräsentation')
    await role.tabs('4 Fallpräsentation')
  }
  await studio.server.advance(42_000)
  await presenter.phase('5 letzte Minute')
  await moderator.phase('5 letzte Minute')
  await studio.server.advance(78_000)
  await presenter.phase('6 über der Zeit')
  await participant.phase('6 über der Zeit')
  await meeting.jump('questions-brueckenfeld', 1)
  for (const role of [moderator, presenter]) await role.phase('7 Rückfragen zum eigenen Fall')
}

async function untilTheEnd(studio: Studio, meeting: SeededMeeting, roles: Roles): Promise<void> {
  const { moderator, participant, minutes } = roles
  await meeting.jump('talk-westerhafen', 4)
  await meeting.jump('questions-westerhafen', 5)
  await meeting.jump('break', 4)
  for (const role of [moderator, participant]) await role.phase('8 Pause')
  await meeting.jump('discussion', 10)
  await meeting.moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await studio.server.advance(37 * 60_000)
  for (const role of [moderator, participant]) {
    await role.phase('9 Diskussionsrunde')
    await role.tabs('9 Diskussionsrunde')
  }
  await meeting.jump('summary', 50)
  await minutes.phase('10 Fazit')
  await minutes.tabs('10 Fazit')
  await moderator.phase('10 Fazit')
  await meeting.close()
  for (const role of [moderator, participant]) await role.phase('11 beendet')
  await moderator.tabs('11 beendet')
}

/** The panel of each role through the phases of the example meeting. */
export async function photographPanel(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  const roles = await rolesOf(studio, meeting)
  await untilTheCases(meeting, roles)
  await theCase(studio, meeting, roles)
  await untilTheEnd(studio, meeting, roles)
}
