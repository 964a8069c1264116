/** `npm run screens`: every view in every look, from a seeded meeting, as contact sheets in `.screens/`. */
import { join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { ContactSheets } from './contactSheet.ts'
import { DrivenServer } from './drivenServer.ts'
import { photographPages } from './screensOfPages.ts'
import { photographPanel } from './screensOfPanel.ts'
import { studio } from './studio.ts'

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
