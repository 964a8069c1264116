import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Guest } from './guest.ts'
import { SeededMeeting } from './seededMeeting.ts'
import { type Studio, seatOf, wake } from './studio.ts'
import { themeOn } from './themeOn.ts'

const panel = { width: 320, height: 640 } as const
const gap = 20
const scale = 1.5
const hints = JSON.stringify(['agenda', 'speakers', 'notes', 'ownCase', 'people'])

const style = `body{margin:0;display:flex;gap:${gap}px;padding:${gap}px;background:#d6d5db}
img{width:${panel.width}px;height:${panel.height}px;border-radius:8px;box-shadow:0 2px 8px #0003}`

/** A panel as somebody has it after a while: without hints, sharper than it is large. */
async function panelOf({ browser, server }: Studio, sessionId: string, guest: Guest, tab: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    viewport: panel,
    deviceScaleFactor: scale,
  })
  await context.addInitScript(
    (entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    },
    { ...seatOf(sessionId, guest), 'fallrunde.hints': hints },
  )
  const page = await context.newPage()
  await page.goto(`/s/${sessionId}`)
  await page.getByRole('tab', { name: tab }).click()
  return page
}

async function pictureOf(page: Page, dark = false): Promise<string> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await themeOn(page, dark)
  await wake(page)
  await page.mouse.move(0, 0)
  const png = await page.screenshot({ animations: 'disabled' })
  await page.context().close()
  return `data:image/png;base64,${png.toString('base64')}`
}

/** The picture of README.md, as `.screens/panel.png`: who moderates, who presents and who takes part. */
export async function photographReadme(studio: Studio): Promise<void> {
  const { server, browser } = studio
  const meeting = await SeededMeeting.open(server)
  const { example, moderator, presenters, participants } = meeting
  const open = (guest: Guest, tab: string) => panelOf(studio, example.sessionId, guest, tab)
  await meeting.start()
  await meeting.jump('impulse', 11)
  await meeting.jump('impulseQuestions', 20)
  await meeting.jump('talk-lindenau-nord', 9)
  await meeting.jump('questions-lindenau-nord', 5)
  await meeting.jump('talk-brueckenfeld', 4)
  await server.advance(78_000)
  await presenters[1].act({ type: 'case.setSlide', caseId: 'brueckenfeld', slide: 2 })
  await meeting.raise(participants[1], 'question')
  const presenting = await pictureOf(await open(presenters[1], 'Mein Fall'), true)
  const writing = await pictureOf(await open(participants[0], 'Notizen'))
  await meeting.jump('questions-brueckenfeld', 4)
  await meeting.jump('talk-westerhafen', 4)
  await meeting.jump('questions-westerhafen', 5)
  await meeting.jump('break', 4)
  await meeting.jump('discussion', 10)
  await meeting.raise(participants[0], 'contribution')
  await meeting.raise(participants[3], 'contribution')
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await server.advance(37 * 60_000 + 18_000)
  const leading = await pictureOf(await open(moderator, 'Ablauf'))
  const sheet = await browser.newPage({
    viewport: { width: 3 * panel.width + 4 * gap, height: panel.height + 2 * gap },
    deviceScaleFactor: scale,
  })
  const pictures = [leading, presenting, writing].map((picture) => `<img alt="" src="${picture}">`)
  await sheet.setContent(`<!doctype html><style>${style}</style>${pictures.join('')}`)
  await writeFile(join(import.meta.dirname, '../../.screens/panel.png'), await sheet.screenshot())
  await sheet.close()
}
