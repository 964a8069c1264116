import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newId } from '../../tab/live/newId.ts'
import { joinAs } from '../tools/guest.ts'
import { invitationFor } from '../tools/seededMeeting.ts'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting, Panel } from './panel.ts'

const world = openWorld()

const minute = 60_000

/** As if another tab or window were in front, or this one again. */
async function putBehind(page: Page, behind: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, behind)
}
const iconOf = (page: Page) => page.evaluate(() => document.querySelector('link[rel="icon"]')?.getAttribute('href'))

test('in the background, title and icon show the time from the clock, and are what they were in front', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  const { page } = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const before = [await page.title(), await iconOf(page)]
  await lead.act({ type: 'timer.start' })
  await page.getByRole('region', { name: 'Begrüßung' }).waitFor()
  await putBehind(page, true)
  await expect.poll(() => page.title()).toBe('10:00 · Begrüßung')
  const first = await iconOf(page)
  await world.advance(30_000)
  await expect.poll(() => page.title()).toBe('09:30 · Begrüßung')
  expect(await iconOf(page)).toBe(first)
  await world.advance(minute)
  await expect.poll(() => page.title()).toBe('08:30 · Begrüßung')
  expect(await iconOf(page)).not.toBe(first)
  await world.advance(9 * minute)
  await expect.poll(() => page.title()).toBe('+00:30 · Begrüßung')
  expect(decodeURIComponent((await iconOf(page)) ?? '')).toContain('>!<')
  await putBehind(page, false)
  await expect.poll(async () => [await page.title(), await iconOf(page)]).toEqual(before)
})

test('who is next with a case is told by strip, voice, title, and a notification where it was allowed before', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  const device = await world.device()
  await device.addInitScript(() => {
    const shown: string[] = []
    class Shown {
      static permission = 'granted'
      static requestPermission() {
        shown.push('asked')
      }
      constructor(title: string, { body }: { body: string }) {
        shown.push(`${title}: ${body}`)
      }
    }
    Object.assign(window, { Notification: Shown, shown })
  })
  const presenter = await join(world, meeting, { role: 'presenter', name: 'Jana Brandt' }, device)
  await lead.act({ type: 'timer.start' })
  await presenter.isAt('Begrüßung')
  await putBehind(device, true)
  await lead.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'impulseQuestions' })
  await presenter.sees('Gleich stellen Sie Ihren Fall vor')
  const call = 'Gleich stellen Sie Ihren Fall vor: Lindenau-Nord.'
  const told = () => device.evaluate(() => (window as unknown as { shown: string[] }).shown)
  await expect.poll(told).toEqual([`Quartiere im Dialog: ${call}`])
  await device.locator('[aria-live="polite"]').filter({ hasText: call }).waitFor({ state: 'attached' })
  await expect.poll(() => device.title()).toMatch(/10:00 · Rückfragen zum Impuls|Gleich stellen Sie Ihren Fall vor/)
  await world.advance(1_000)
  await expect.poll(() => device.title()).toMatch(/^09:59/)
  await world.advance(1_000)
  await expect.poll(() => device.title()).toBe(call)
})

test('30 votes are three announcements at most, and only milestones of the time are said', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  await lead.act({ type: 'timer.start' })
  const { page } = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  await page.getByRole('region', { name: 'Begrüßung' }).waitFor()
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const region = document.querySelector('footer [aria-live="polite"]')
    if (!region) throw new Error('no live region')
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  const cards = Array.from({ length: 10 }, () => newId())
  const card = { aspect: 'obstacle', caseId: null, parentId: null, text: 'Streubesitz', anonymous: false } as const
  for (const noteId of cards) await lead.act({ type: 'note.add', noteId, ...card })
  for (const name of ['Ole Harms', 'Sibel Kaya', 'Mehmet Öztürk']) {
    const guest = await joinAs(world.server.url, meeting.sessionId, invitationFor(meeting, 'participant'), { name })
    for (const noteId of cards) await guest.act({ type: 'note.support', noteId, on: true })
  }
  const votes = async () =>
    (await said())
      .flatMap((text) => [...text.matchAll(/(\d+) weitere Stimme/g)])
      .reduce((sum, [, count]) => sum + Number(count), 0)
  await expect.poll(votes, { timeout: 30_000 }).toBe(30)
  expect((await said()).length).toBeLessThanOrEqual(3)

  const before = (await said()).length
  for (const seconds of [60, 240, 5, 235, 50, 5, 5]) await world.advance(seconds * 1_000)
  await expect
    .poll(async () => (await said()).slice(before).join(' '), { timeout: 10_000 })
    .toContain('Die Zeit ist um.')
  expect((await said()).slice(before).join(' ')).not.toMatch(/\d\d:\d\d/)
})

/** A device that notes each tone (Hz) that it is made to play. */
async function hearingDevice(stored: Readonly<Record<string, string>> = {}) {
  const device = await world.device({}, stored)
  await device.addInitScript(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (at) {
      heard.push(this.frequency.value)
      start.call(this, at)
    }
  })
  return { device, heard: () => device.evaluate(() => (window as unknown as { heard: number[] }).heard) }
}

test('sound is off, is turned on by a person, and kept by the browser', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  await lead.act({ type: 'timer.start' })
  const { device, heard } = await hearingDevice()
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' }, device)
  await participant.isAt('Begrüßung')
  await world.advance(9 * minute)
  await participant.showsTime('01:00')
  expect(await heard()).toEqual([])
  await participant.press('Weitere Möglichkeiten')
  await device.getByRole('menuitemcheckbox', { name: 'Ton bei 1:00 und 0:00' }).click()
  await expect.poll(heard).toEqual([660])
  await world.advance(minute - 1_000)
  await participant.showsTime('00:01')
  await world.advance(2_000)
  await expect.poll(heard).toEqual([660, 660, 495])
  expect(await device.evaluate(() => localStorage.getItem('fallrunde.sound'))).toBe('true')
})

test('sound that was wished on an earlier day does not come before the first gesture, and nothing complains', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  await lead.act({ type: 'timer.start' })
  const stored = {
    'fallrunde.sound': 'true',
    [`fallrunde.seat.${meeting.sessionId}`]: JSON.stringify(lead.seat),
  }
  const { device, heard } = await hearingDevice(stored)
  // what a test does to a page counts as a gesture: the browser is made to say what it says before one
  await device.addInitScript(() =>
    Object.defineProperty(navigator, 'userActivation', { get: () => ({ hasBeenActive: false }) }),
  )
  await device.goto(`/s/${meeting.sessionId}`)
  const panel = new Panel(device)
  await panel.isAt('Begrüßung')
  await world.advance(9 * minute - 1_000)
  await panel.showsTime('01:01')
  await world.advance(2_000)
  await panel.showsTime('00:59')
  expect(await heard()).toEqual([])
})

test('where there is no audio, sound can be wished and nothing complains', async () => {
  const meeting = await newMeeting(world)
  const device = await world.device()
  await device.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'))
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' }, device)
  await participant.press('Weitere Möglichkeiten')
  await device.getByRole('menuitemcheckbox', { name: 'Ton bei 1:00 und 0:00' }).click()
  expect(await device.getByRole('menuitemcheckbox', { name: 'Ton bei 1:00 und 0:00' }).isChecked()).toBe(true)
})
