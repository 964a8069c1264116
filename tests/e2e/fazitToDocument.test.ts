import { afterAll, expect, test } from 'vitest'
import { MailServer } from '../backend/support/mailServer.ts'
import { textOfPdf } from '../backend/support/pdfText.ts'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting, type Panel } from './panel.ts'

const mail = await MailServer.start()
const world = openWorld({ env: mail.env, isPublic: true })
afterAll(() => mail.close())

/** Goes to the page with the results and leaves an address there. */
async function leaveAddress({ page }: Panel, sessionId: string, address: string): Promise<void> {
  await page.goto(`/s/${sessionId}/end`)
  const field = page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' })
  await field.fill(address)
  await field.press('Enter')
  await page.getByText(`Gespeichert ist ${address}.`).waitFor()
}

test('from the Fazit in the panel to the document in the mail, with three people at their own browsers', async () => {
  const meeting = await newMeeting(world)
  const { sessionId } = meeting
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const presenter = await join(world, meeting, { role: 'presenter', name: 'Jana Brandt' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Sibel Kaya' })
  await moderator.press('Fallberatung starten')
  await moderator.isAt('Begrüßung')
  const other = await moderatorOf(world, meeting)
  await other.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'summary' })

  const line = 'Im Herbst die Ausschreibungen nebeneinanderlegen'
  await moderator.page.getByRole('textbox', { name: 'Zeile hinzufügen' }).fill(line)
  await moderator.page.keyboard.press('Enter')
  for (const { page } of [presenter, participant]) await page.getByRole('listitem').getByText(line).waitFor()

  await moderator.press('Fallberatung beenden')
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Fallberatung beenden' }).click()
  await moderator.page.getByRole('dialog').waitFor({ state: 'detached' })
  await leaveAddress(presenter, sessionId, 'jana.brandt@kommune.example')
  await leaveAddress(participant, sessionId, 'sibel.kaya@kommune.example')

  const { page } = moderator
  await page.goto(`/s/${sessionId}/outcome`)
  await page.getByRole('article').getByText(line).first().waitFor()
  await page.getByRole('button', { name: 'Freigeben', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).click()
  await page.getByRole('button', { name: 'An 2 Personen senden' }).click()
  await page.getByRole('button', { name: 'Jetzt senden' }).click()
  await page.getByText('Die Ergebnisse sind an 2 Personen gesendet.').waitFor()

  expect(mail.recipients).toEqual(['jana.brandt@kommune.example', 'sibel.kaya@kommune.example'])
  for (const { pdf, text } of mail.arrived) {
    expect((await textOfPdf(pdf)).replace(/\s+/g, ' ')).toContain(line)
    const reading = await world.device()
    await reading.goto(/http:\/\/127\.0\.0\.1:\S+/.exec(text)?.[0] ?? '')
    await reading.getByRole('article').getByText(line).first().waitFor()
  }
})
