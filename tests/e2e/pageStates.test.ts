import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accepted, apiOf } from '../tools/guest.ts'
import { invitationFor, SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { flakyNetwork } from './flakyNetwork.ts'
import { openWorld } from './pages.ts'
import { newMeeting } from './panel.ts'

const world = openWorld()

async function expectWell(page: Page, view: string): Promise<void> {
  await expectAccessible(page, view)
  await expectNoSidewaysScroll(page, view)
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const seatKey = (sessionId: string) => `fallrunde.seat.${sessionId}`

/** Requests to this address wait until they are let through. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

test('creating while offline: it is said, and what was typed stays', async () => {
  world.expectComplaints(/ERR_INTERNET_DISCONNECTED/)
  const { page, ...network } = await flakyNetwork(await world.device())
  await page.goto('/new')
  await field(page, 'Titel').fill('Quartiere im Dialog')
  await field(page, 'Ihr Name').fill('Katrin Vogel')
  await network.goDown()
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByText(/nicht erreichbar/).waitFor()
  await expectWell(page, 'creating offline')
  expect(await field(page, 'Titel').inputValue()).toBe('Quartiere im Dialog')
  await network.comeBack()
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByRole('heading', { name: /ist angelegt/ }).waitFor()
})

test('while a link is looked up there is its shape; a link that leads nowhere says so and offers the field', async () => {
  world.expectComplaints(/404/)
  const page = await world.device()
  const answer = await holdBack(page, '**/api/sessions/*/invitation')
  await page.goto(`/s/${'A'.repeat(22)}#i=${'b'.repeat(32)}`)
  await page.getByRole('progressbar', { name: 'Wird geladen …' }).waitFor()
  await expectWell(page, 'looked up')
  answer()
  await page.getByText(/Diesen Link kennen wir nicht/).waitFor()
  await field(page, 'Code oder Einladungslink').waitFor()
})

test('a code that was switched off meanwhile says so on the page that it had led to', async () => {
  world.expectComplaints(/404/)
  const plan = { title: 'Runde', topic: '', scheduledFor: null, minutes: 180, impulse: false, break: false, cases: [] }
  const api = apiOf(world.server.url)
  const moderator = { name: 'Katrin Vogel', organisation: null }
  const { sessionId, you, code } = accepted(await api.create({ ...plan, moderator }))
  const page = await world.device()
  await page.goto(`/s/${sessionId}#c=${code.replace('-', '')}`)
  await field(page, 'Ihr Name').fill('Ole Harms')
  accepted(await api.switchCodeOff(sessionId, you.token))
  await page.getByRole('button', { name: 'Beitreten' }).click()
  await page.getByText(/Diesen Code kennen wir nicht/).waitFor()
  await expectWell(page, 'code switched off')
  expect(await field(page, 'Ihr Name').inputValue()).toBe('Ole Harms')
})

test('results before the end say that it is not over, and what is not there yet', async () => {
  const { sessionId, invitations } = await newMeeting(world)
  const moderator = invitations.find(({ seat }) => seat.role === 'moderator')
  const page = await world.device()
  await page.goto(`/s/${sessionId}#i=${moderator?.secret}`)
  await field(page, 'Ihr Name').fill('Katrin Vogel')
  await page.getByRole('button', { name: 'Beitreten' }).click()
  await page.getByRole('tab', { name: 'Ablauf' }).waitFor()
  await page.goto(`/s/${sessionId}/end`)
  await page.getByText(/noch nicht beendet/).waitFor()
  await page.getByText('Es wurden keine Vereinbarungen notiert.').waitFor()
  await expectWell(page, 'empty results')
})

test('after the end: whoever still wants to join is told; whoever was there reads, and is told where the document is', async () => {
  const meeting = await SeededMeeting.open(world.server)
  await meeting.start()
  await meeting.jump('summary', 5)
  await meeting.close()
  const { example, participants } = meeting
  const late = await world.device()
  await late.goto(`/s/${example.sessionId}#i=${invitationFor(example, 'participant').secret}`)
  await late.getByText('Die Fallberatung ist beendet. Sie können die Ergebnisse lesen.').waitFor()
  await expectWell(late, 'joining after the end')
  const page = await world.device({}, { [seatKey(example.sessionId)]: JSON.stringify(participants[0].seat) })
  await page.goto(`/s/${example.sessionId}/end`)
  await page.getByText(/Brückenau besucht Lindenau im Mai/).waitFor()
  await page.getByRole('button', { name: 'Zum Ergebnisdokument' }).waitFor()
})

test('the results without a seat say whom they are for', async () => {
  const { sessionId } = await newMeeting(world)
  const page = await world.device()
  await page.goto(`/s/${sessionId}/end`)
  await page.getByText(/Die Ergebnisse sehen nur Personen, die dabei waren/).waitFor()
  await expectWell(page, 'results without a seat')
})
