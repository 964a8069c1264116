import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SeededMeeting } from '../tools/seededMeeting.ts'
import { openWorld } from './pages.ts'
import { join, newMeeting, Panel } from './panel.ts'

const world = openWorld()

/** React does not come before it is let through. */
async function withoutReact(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/assets/react-*.js', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

const placeOf = async (page: Page) => {
  const box = await page.getByRole('timer').first().boundingBox()
  return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0), height: Math.round(box?.height ?? 0) }
}

for (const [role, width] of [
  ['participant', 480],
  ['moderator', 280],
] as const) {
  test(`the countdown of a ${role} is there before React, right, running, and where the panel has it, at ${width} px`, async () => {
    const meeting = await newMeeting(world)
    const lead = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
    const device = await world.device({ viewport: { width, height: 640 } })
    const { page } = await join(world, meeting, { role, name: 'Ole Harms' }, device)
    await lead.press('Fallberatung starten')
    await new Panel(page).isAt('Begrüßung')
    const letReactIn = await withoutReact(page)
    await page.reload({ waitUntil: 'commit' })
    const early = new Panel(page)
    await early.showsTime('10:00')
    await early.sees('Begrüßung')
    expect(await page.locator('#root > *').count()).toBe(0)
    await world.advance(90_000)
    await early.showsTime('08:30')
    const before = await placeOf(page)
    letReactIn()
    await page.locator('#glance').waitFor({ state: 'detached' })
    await early.isConnected()
    const after = await placeOf(page)
    expect(after).toEqual(before)
    await early.showsTime('08:30')
  })
}

test('a talk is named by its place in the order', async () => {
  const meeting = await SeededMeeting.open(world.server)
  await meeting.start()
  await meeting.jump('talk-brueckenfeld', 5)
  const { sessionId } = meeting.example
  const seat = JSON.stringify(meeting.participants[0].seat)
  const page = await world.device({ viewport: { width: 320, height: 640 } }, { [`fallrunde.seat.${sessionId}`]: seat })
  const letReactIn = await withoutReact(page)
  await page.goto(`/s/${sessionId}`, { waitUntil: 'commit' })
  await page.locator('#glance').getByText('Fallpräsentation 2 von 3').waitFor()
  letReactIn()
  await page.locator('#glance').waitFor({ state: 'detached' })
  await new Panel(page).sees('Fallpräsentation 2 von 3')
})

test('where no step is on, nothing stands in the way', async () => {
  const meeting = await newMeeting(world)
  const { page } = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const letReactIn = await withoutReact(page)
  await page.reload({ waitUntil: 'commit' })
  letReactIn()
  await page.getByRole('img', { name: 'Verbunden' }).waitFor()
  expect(await page.locator('#glance').count()).toBe(0)
})
