import type { DispatchView } from '../../shared/protocol/dispatch.ts'
import { mintedPass, passFragment } from '../../shared/protocol/pass.ts'
import { DispatchScene } from '../backend/support/dispatchScene.ts'
import { contrast, dark, desktop, light, narrow, whole } from './looks.ts'
import { type Studio, seatOf } from './studio.ts'

/** A mail server that nobody reaches: what waits goes on waiting while it is looked at. */
export const silentMail = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'runde@example.org' }

const place = 'dispatch'
const since = Date.UTC(2026, 2, 9, 15, 12)

/** Each state that a mail can be in, with the longest words. */
function everyState(view: DispatchView): DispatchView {
  const faults = { failed: 'sender', refused: 'address', unconfirmed: 'unanswered', waiting: 'connection' } as const
  const states = ['sent', 'sending', 'waiting', 'refused', 'failed', 'unconfirmed', 'noAddress', 'noAddress'] as const
  const people = states.map((state, index) => ({
    ...{ personId: `p${index}`, name: `Dr. Annegret Hohenstein-Wiesengrund ${index}`, state, copy: 1, since },
    fault: state in faults ? faults[state as keyof typeof faults] : null,
    nextAt: state === 'waiting' ? since + 300_000 : null,
  }))
  return { ...view, people, total: 6, sent: 1 }
}

/** What somebody sees who comes by the link of their mail, and by one that is not good. */
async function photographOwnLink(studio: Studio, round: DispatchScene): Promise<void> {
  const { meeting } = round
  const { body } = await meeting.ask('/me/pass', { method: 'POST', token: round.seat('Anna').token })
  const good = mintedPass.parse(body).secret
  for (const [name, pass, heading] of [
    ['Eigener Link', good, 'Herunterladen'],
    ['Link gilt nicht', [...good].reverse().join(''), 'Dieser Link gilt nicht'],
  ] as const) {
    const page = await studio.page(`/s/${meeting.id}/outcome${passFragment(pass)}`, 'de', {})
    await page.getByRole('heading', { name: heading }).waitFor()
    await studio.sheets.take(page, place, name, [whole(narrow), whole(desktop), dark, contrast])
    await page.context().close()
  }
}

/** Sending the outcome: before it, in each state, the question before it, and where nothing can be sent. */
export async function photographDispatch(studio: Studio): Promise<void> {
  const round = await DispatchScene.create(studio.server.url, ['Anna', 'Berta', 'Carl'])
  await round.release()
  const { meeting } = round
  const stored = seatOf(meeting.id, { seat: meeting.moderator })
  for (const language of ['de', 'en'] as const) {
    const page = await studio.page('/', language, stored)
    await page.goto(`/s/${meeting.id}/outcome`)
    const send = page.getByRole('button', { name: language === 'de' ? 'An 3 Personen senden' : 'Send to 3 people' })
    await send.waitFor()
    await studio.sheets.take(page, place, `Vor dem Versand (${language})`, [whole(narrow), whole(desktop)])
    await send.click()
    await page.getByRole('dialog').waitFor()
    await studio.sheets.take(page, place, `Nachfrage (${language})`, [light, narrow])
    await page.context().close()
  }
  await photographOwnLink(studio, round)
  const view = await round.view()
  for (const [name, shown] of [
    ['Jeder Zustand', everyState(view)],
    ['Ohne Mailserver', { ...view, on: false, maySend: false }],
  ] as const) {
    const page = await studio.page('/', 'de', stored)
    await page.route('**/outcome/dispatch?*', (route) => route.fulfill({ json: shown }))
    await page.goto(`/s/${meeting.id}/outcome`)
    await page.getByRole('heading', { name: shown.on ? 'Versand der Ergebnisse' : 'Versenden' }).waitFor()
    await studio.sheets.take(page, place, name, [whole(narrow), whole(desktop), dark, contrast])
    await page.context().close()
  }
}
