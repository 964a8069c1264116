/** `npm run screens`: every view in every look, from a seeded meeting, as contact sheets in `.screens/`. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { ContactSheets, variants } from './contactSheet.ts'
import { DrivenServer } from './drivenServer.ts'
import { photographPages } from './screensOfPages.ts'
import { photographPanel } from './screensOfPanel.ts'

/** What the photographers share. */
export interface Studio {
  readonly server: DrivenServer
  readonly browser: Browser
  readonly sheets: ContactSheets
  /** A page of somebody: with this in the browser's storage, in this language. */
  page(path: string, language?: 'de' | 'en', stored?: Readonly<Record<string, string>>): Promise<Page>
}

function studio(server: DrivenServer, browser: Browser, sheets: ContactSheets): Studio {
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

const server = await DrivenServer.start()
const browser = await launchBrowser()
try {
  const sheets = await ContactSheets.into(join(import.meta.dirname, '../../.screens'))
  const shared = studio(server, browser, sheets)
  await photographPages(shared)
  await photographPanel(shared)
  for (const sheet of await sheets.write(browser)) process.stdout.write(`${sheet}\n`)
} finally {
  await browser.close()
  await server.end()
}
