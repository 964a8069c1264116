/**
 * `npm run screens`: every place in looks that cover each other, from seeded meetings, as contact sheets in `.screens/`.
 * `npm run screens -- stage pages` takes only these.
 */
import { join } from 'node:path'
import { zoomEnv } from '../backend/support/zoom.ts'
import { archiveEnv } from './archivedSessions.ts'
import { launchBrowser } from './browser.ts'
import { ContactSheets } from './contactSheet.ts'
import { DrivenServer } from './drivenServer.ts'
import { photographArchive } from './screensOfArchive.ts'
import { photographClosing } from './screensOfClosing.ts'
import { photographCrowd } from './screensOfCrowd.ts'
import { photographDispatch, silentMail } from './screensOfDispatch.ts'
import { photographDocument } from './screensOfDocument.ts'
import { photographHosts } from './screensOfHosts.ts'
import { photographKeeping } from './screensOfKeeping.ts'
import { photographOutcome } from './screensOfOutcome.ts'
import { photographPages } from './screensOfPages.ts'
import { photographPanel } from './screensOfPanel.ts'
import { photographReadme } from './screensOfReadme.ts'
import { photographStage } from './screensOfStage.ts'
import { photographStates } from './screensOfStates.ts'
import { studio } from './studio.ts'

const photographers = {
  panel: photographPanel,
  crowd: photographCrowd,
  states: photographStates,
  stage: photographStage,
  closing: photographClosing,
  pages: photographPages,
  keeping: photographKeeping,
  outcome: photographOutcome,
  document: photographDocument,
  hosts: photographHosts,
  dispatch: photographDispatch,
  archive: photographArchive,
  readme: photographReadme,
}
const wanted = process.argv.slice(2)
const chosen = Object.entries(photographers).filter(([name]) => wanted.length === 0 || wanted.includes(name))
const browser = await launchBrowser()
try {
  const sheets = await ContactSheets.into(join(import.meta.dirname, '../../.screens'))
  for (const [name, photograph] of chosen) {
    // a server of its own: there is one example meeting at a time, and one clock
    const env = { hosts: zoomEnv, dispatch: silentMail, archive: archiveEnv }[name]
    const server = await DrivenServer.start(env && { env })
    await photograph(studio(server, browser, sheets)).finally(() => server.end())
  }
  for (const sheet of await sheets.write(browser)) process.stdout.write(`${sheet}\n`)
} finally {
  await browser.close()
}
