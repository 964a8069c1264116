import type { Browser, Page } from 'playwright-core'
import type { ContactSheets } from './contactSheet.ts'
import type { DrivenServer } from './drivenServer.ts'
import type { Guest } from './guest.ts'
import { light } from './looks.ts'

type Language = 'de' | 'en'

/** What the photographers share. */
export interface Studio {
  readonly server: DrivenServer
  readonly browser: Browser
  readonly sheets: ContactSheets
  /** A page of somebody: with this in the browser's storage, in this language. */
  page(path: string, language?: Language, stored?: Readonly<Record<string, string>>): Promise<Page>
}

export function studio(server: DrivenServer, browser: Browser, sheets: ContactSheets): Studio {
  return {
    server,
    browser,
    sheets,
    async page(path, language = 'de', stored = {}) {
      const locale = language === 'de' ? 'de-DE' : 'en-GB'
      const options = { baseURL: server.url, locale, timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' } as const
      const { width, height } = light
      const context = await browser.newContext({ ...options, viewport: { width, height } })
      context.setDefaultTimeout(10_000)
      await context.addInitScript((entries) => {
        for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
      }, stored)
      const page = await context.newPage()
      await page.goto(path)
      return page
    },
  }
}

export function seatOf(sessionId: string, { seat }: Pick<Guest, 'seat'>): Readonly<Record<string, string>> {
  return { [`fallrunde.seat.${sessionId}`]: JSON.stringify(seat) }
}

export async function panelOf(studio: Studio, sessionId: string, guest: Guest, language: Language = 'de') {
  const page = await studio.page(`/s/${sessionId}`, language, seatOf(sessionId, guest))
  await page.getByRole('tablist').waitFor()
  return page
}

/** Woken like a laptop, so that the session time that has jumped is asked for; then the picture is still. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}
