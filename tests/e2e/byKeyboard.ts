import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ExampleMeeting } from '../../shared/protocol/rest.ts'
import type { Seat } from '../../shared/session/people.ts'
import { invitationFor } from '../tools/seededMeeting.ts'
import type { World } from './pages.ts'
import { Panel } from './panel.ts'

const mostStops = 90

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** The element with the focus is inside the window and nothing lies over it. */
export async function expectFocusInSight(page: Page): Promise<void> {
  await expect.poll(() => covered(page), { timeout: 2_000 }).toBeNull()
}

/** What has the focus and lies outside the window or under something else; `null` where all is well. */
function covered(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    // a view that scrolls is seen in its window, a box or chip by its label
    const seen = element.matches('[role="tabpanel"]') ? element.parentElement : element.closest('label')
    const box = (seen ?? element).getBoundingClientRect()
    const [x, y] = [(box.left + box.right) / 2, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2]
    const over = document.elementFromPoint(x, y)
    const inSight = over !== null && (element.contains(over) || over.contains(element))
    const whole =
      element.matches('[role="tabpanel"]') ||
      box.bottom - box.top > innerHeight / 2 ||
      (box.top >= -1 && box.bottom <= innerHeight + 1)
    return inSight && whole
      ? null
      : `${box.top} to ${box.bottom}: ${element.outerHTML.slice(0, 200)} under ${over?.outerHTML.slice(0, 120)}`
  })
}

/** Tabs on until this has the focus, which must then be in sight. */
export async function tabTo(target: Locator): Promise<Page> {
  const page = target.page()
  await target.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) {
      await expectFocusInSight(page)
      return page
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${target}`)
}

/** Goes to a control by keyboard and presses it. */
export async function press(target: Locator, key = 'Enter'): Promise<void> {
  const page = await tabTo(target)
  await expect.poll(() => target.isEnabled()).toBe(true)
  await page.keyboard.press(key)
}

/** Goes to a field by keyboard and writes. */
export async function type(target: Locator, text: string): Promise<void> {
  await (await tabTo(target)).keyboard.type(text)
}

/** Somebody opens an invitation on an own device and joins without a pointer. */
export async function joinByKeyboard(
  world: World,
  meeting: ExampleMeeting,
  role: Seat['role'],
  name: string,
): Promise<Panel> {
  const page = await world.device()
  await page.goto(`/s/${meeting.sessionId}#i=${invitationFor(meeting, role).secret}`)
  await type(page.getByRole('textbox', { name: 'Ihr Name' }), name)
  await press(page.getByRole('button', { name: 'Beitreten' }))
  const panel = new Panel(page)
  await panel.isConnected()
  return panel
}
