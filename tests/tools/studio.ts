import type { Browser, Page } from 'playwright-core'
import { type ContactSheets, variants } from './contactSheet.ts'
import type { DrivenServer } from './drivenServer.ts'

/** What the photographers share. */
export interface Studio {
  readonly server: DrivenServer
  readonly browser: Browser
  readonly sheets: ContactSheets
  /** A page of somebody: with this in the browser's storage, in this language. */
  page(path: string, language?: 'de' | 'en', stored?: Readonly<Record<string, string>>): Promise<Page>
}

export function studio(server: DrivenServer, browser: Browser, sheets: ContactSheets): Studio {
  return {
    server,
    browser,
    sheets,
    async page(path, language = 'de', stored = {}) {
      const locale = language === 'de' ? 'de-DE' : 'en-GB'
      const options = { baseURL: server.url, locale, timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' } as const
      const context = await browser.newContext({ ...options, viewport: { width: variants[0].width, height: 640 } })
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
