import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { addressOf, DispatchScene } from '../backend/support/dispatchScene.ts'
import { MailServer } from '../backend/support/mailServer.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { openWorld } from './pages.ts'

const mail = await MailServer.start()
const world = openWorld({ env: mail.env, isPublic: true })
afterAll(() => mail.close())

async function resultsOf(round: DispatchScene, seat: OwnSeat, path: 'outcome' | 'end'): Promise<Page> {
  const { id } = round.meeting
  const page = await world.device({}, { [`fallrunde.seat.${id}`]: JSON.stringify(seat) })
  await page.goto(`/s/${id}/${path}`)
  await page.getByRole('heading', { name: 'Ergebnisse per E-Mail' }).waitFor()
  return page
}

const addressField = (page: Page) => page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' })

test('DISPATCH: an address is left on joining and at the end, the outcome is sent, each mail is told, one is sent again', async () => {
  const round = await DispatchScene.create(world.server.url, ['Anna', 'Berta'])
  const { meeting } = round
  const joining = await world.device()
  await joining.goto(`/s/${meeting.id}#i=${meeting.secretOf('participant')}`)
  await joining.getByRole('textbox', { name: 'Ihr Name' }).fill('Cem')
  await addressField(joining).fill('cem@kommune')
  await joining.getByRole('button', { name: 'Beitreten' }).click()
  await joining.getByText('Das ist keine vollständige E-Mail-Adresse.').waitFor()
  await expectAccessible(joining, 'joining with an address')
  await addressField(joining).fill(addressOf('Cem'))
  await joining.getByRole('button', { name: 'Beitreten' }).click()
  await joining.getByRole('tab', { name: 'Runde' }).waitFor()

  await round.release()
  mail.manners = { recipient: (address) => (address === addressOf('Berta') ? { code: 550 } : null) }
  const page = await resultsOf(round, meeting.moderator, 'outcome')
  await page.getByText('Ohne Adresse, bekommt also keine E-Mail: Ada Lindwurm.').waitFor()
  await addressField(page).fill('ada@kommune.example')
  await page.getByRole('button', { name: 'Adresse speichern' }).click()
  await page.getByText('Gespeichert ist ada@kommune.example.').waitFor()
  const send = page.getByRole('button', { name: 'An 4 Personen senden' })
  await send.click()
  await page.getByRole('dialog').getByText('4 Personen bekommen eine E-Mail').waitFor()
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  expect(mail.arrived).toEqual([])
  await send.click()
  await page.getByRole('button', { name: 'Jetzt senden' }).click()
  await page.getByRole('status').getByText('3 von 4 gesendet').waitFor()
  const berta = page.getByRole('listitem').filter({ hasText: 'Berta' })
  await berta.getByText('Der Mailserver nimmt diese Adresse nicht an.').waitFor()
  await expectAccessible(page, 'dispatch')
  await expectNoSidewaysScroll(page, 'dispatch')

  const her = await resultsOf(round, round.seat('Berta'), 'end')
  expect(await her.getByRole('heading', { name: 'Versand der Ergebnisse' }).count()).toBe(0)
  await addressField(her).fill('berta.neu@kommune.example')
  await addressField(her).press('Enter')
  await her.getByText('Gespeichert ist berta.neu@kommune.example.').waitFor()
  await page.getByRole('button', { name: 'Noch einmal an Berta senden' }).click()
  await page.getByRole('button', { name: 'Jetzt senden' }).click()
  await page.getByText('Die Ergebnisse sind an 4 Personen gesendet.').waitFor()
  // the page says so by itself
  await page
    .getByText(/^Versendet/)
    .first()
    .waitFor()
  expect(mail.recipients).toEqual([...['Ada', 'Anna'].map(addressOf), 'berta.neu@kommune.example', addressOf('Cem')])
})

test('PASS: the link in the mail opens the outcome and the own contacts on any device; a wrong one opens nothing', async () => {
  mail.manners = {}
  const round = await DispatchScene.create(world.server.url, ['Dora', 'Emil'])
  const { meeting } = round
  const [dora, emil] = [round.seat('Dora'), round.seat('Emil')]
  await meeting.ask('/me/contacts', { method: 'PATCH', token: emil.token, body: { contact: 'emil@kommune.example' } })
  const wish = { type: 'exchange.wish', exchangeId: 'x', to: emil.personId, subject: 'Stammtisch' } as const
  await meeting.command(dora, 'w', wish)
  await meeting.command(emil, 'a', { type: 'exchange.answer', exchangeId: 'x', agree: true })
  await round.release()
  await round.send()
  await round.settled()
  const { text = '' } = mail.arrived.find(({ to }) => to === addressOf('Dora')) ?? {}
  const link = /http:\/\/127\.0\.0\.1:\S+/.exec(text)?.[0] ?? ''
  const page = await world.device()
  await page.goto(link)
  await page.getByRole('article').getByRole('heading', { name: 'Quartiere im Dialog' }).waitFor()
  await page.getByRole('link', { name: 'emil@kommune.example' }).waitFor()
  await page.getByText(/wird alles aus dieser Fallberatung von diesem Server gelöscht/).waitFor()
  expect(new URL(page.url()).hash).toBe('')
  await expectAccessible(page, 'by the own link')
  await expectNoSidewaysScroll(page, 'by the own link')
  await page.getByRole('button', { name: /^Format wählen/ }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^JSON/ }).click(),
  ])
  const hash = createHash('sha256')
    .update(await readFile(await file.path()))
    .digest('hex')
  expect(text).toContain(hash)
  await page.reload()
  await page.getByRole('article').waitFor()
  const stored = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])
  expect(stored).toEqual([[], [`fallrunde.readPass.${meeting.id}`]])

  world.expectComplaints(/404/)
  const stranger = await world.device()
  for (const wrong of [`${link.slice(0, -4)}AAAA`, link.slice(0, -20)]) {
    await stranger.goto('/')
    await stranger.goto(wrong)
    await stranger.getByRole('heading', { name: 'Dieser Link gilt nicht' }).waitFor()
    expect(await stranger.getByText('Quartiere im Dialog').count()).toBe(0)
  }
  await expectAccessible(stranger, 'an unknown link')
  await expectNoSidewaysScroll(stranger, 'an unknown link')
  await stranger.getByRole('textbox', { name: 'Code oder Einladungslink' }).fill(link)
  await stranger.getByRole('button', { name: 'Weiter' }).click()
  await stranger.getByRole('link', { name: 'emil@kommune.example' }).waitFor()
})

test('DISPATCH-5: a network that was away for a moment does not end the telling of how far the sending is', async () => {
  const round = await (await DispatchScene.create(world.server.url, ['Dora'])).release()
  const answered = Promise.withResolvers<null>()
  mail.manners = { complete: () => answered.promise }
  const page = await resultsOf(round, round.meeting.moderator, 'outcome')
  await page.getByRole('button', { name: 'An 1 Person senden' }).click()
  await page.getByRole('button', { name: 'Jetzt senden' }).click()
  await page.getByRole('status').getByText('0 von 1 gesendet').waitFor()
  world.expectComplaints(/ERR_INTERNET_DISCONNECTED/)
  await page.context().setOffline(true)
  await page.getByText('Der Server ist gerade nicht erreichbar.').waitFor()
  await page.context().setOffline(false)
  answered.resolve(null)
  await page.getByText('Die Ergebnisse sind an 1 Person gesendet.').waitFor()
  expect(await page.getByText('Der Server ist gerade nicht erreichbar.').count()).toBe(0)
})
