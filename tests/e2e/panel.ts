import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ExampleMeeting } from '../../shared/protocol/rest.ts'
import type { Seat } from '../../shared/session/people.ts'
import { accepted, apiOf, type Guest, joinAs } from '../tools/guest.ts'
import { invitationFor } from '../tools/seededMeeting.ts'
import type { World } from './pages.ts'

export type TabName = 'Ablauf' | 'Redeliste' | 'Notizen' | 'Runde' | 'Mein Fall'

/** A panel in a browser, handled as people do: by what is written on it. */
export class Panel {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The number of the step that is on. */
  get countdown(): Locator {
    return this.page.getByRole('timer').first()
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: /^Notiz/ })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click()
  }

  /** Opens a menu by its button and takes what stands in it. */
  async choose(menu: string | RegExp, item: string): Promise<void> {
    await this.press(menu)
    await this.page.getByRole('menuitem', { name: item, exact: true }).click()
  }

  async show(tab: TabName): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click()
    await this.viewStands()
  }

  /** Waits until the view of the chosen tab is drawn, which is after the tab has answered. */
  async viewStands(): Promise<void> {
    await this.page.locator('[role=tabpanel][aria-busy=false]').waitFor()
  }

  /** Waits until this is on screen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  async showsTime(text: string): Promise<void> {
    await expect.poll(() => this.countdown.textContent(), { timeout: 10_000 }).toBe(text)
  }

  /** Waits until the step that is on has this name. */
  async isAt(step: string): Promise<void> {
    await this.page.getByRole('region', { name: step, exact: true }).waitFor()
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text)
    await this.composer.press('Enter')
    await expect.poll(() => this.composer.inputValue()).toBe('')
  }

  note(text: string): Locator {
    return this.page.getByRole('article').filter({ hasText: text })
  }

  /** Waits until the panel is connected to the server. */
  async isConnected(): Promise<void> {
    await this.page.getByRole('img', { name: 'Verbunden' }).waitFor()
  }
}

/** An example meeting of its own, not started, for one test. */
export async function newMeeting(world: World): Promise<ExampleMeeting> {
  const body = {
    title: 'Quartiere im Dialog',
    topic: '',
    scheduledFor: null,
    minutes: 180,
    impulse: true,
    break: true,
    cases: [
      { municipality: 'Lindenau', quarter: 'Lindenau-Nord', question: '', population: null },
      { municipality: 'Brückenau am Fluss', quarter: 'Brückenfeld', question: '', population: null },
      { municipality: 'Westerode', quarter: 'Westerhafen', question: '', population: null },
    ],
    moderator: { name: 'Katrin Vogel', organisation: null },
  }
  const { sessionId, invitations } = accepted(await apiOf(world.server.url).create(body))
  return { sessionId, title: body.title, caseNames: {}, invitations }
}

/** Somebody opens an invitation on an own device, says a name and is in. */
export async function join(
  world: World,
  meeting: ExampleMeeting,
  person: { readonly role: Seat['role']; readonly name: string; readonly place?: number },
  device?: Page,
): Promise<Panel> {
  const page = device ?? (await world.device())
  const { secret } = invitationFor(meeting, person.role, person.place ?? 0)
  await page.goto(`/s/${meeting.sessionId}#i=${secret}`)
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill(person.name)
  await page.getByRole('button', { name: 'Beitreten' }).click()
  const panel = new Panel(page)
  await panel.isConnected()
  return panel
}

/** Somebody without a browser, as the moderator of a test that is about others. */
export function moderatorOf(world: World, meeting: ExampleMeeting): Promise<Guest> {
  return joinAs(world.server.url, meeting.sessionId, invitationFor(meeting, 'moderator'), { name: 'Emre Aydin' })
}
