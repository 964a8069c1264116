import { archiveEnv, fillWithSessions, memoryOf } from './archivedSessions.ts'
import { contrast, dark, desktop, light, narrow, whole } from './looks.ts'
import type { Studio } from './studio.ts'

const place = 'archive'

/** The archive: without access, searched, empty-handed; an outcome read by who was not there; who may find it. */
export async function photographArchive(studio: Studio): Promise<void> {
  const { sheets, server } = studio
  const [first, , third] = await fillWithSessions(server.url)
  const stranger = await studio.page('/archive')
  await stranger.getByRole('textbox').waitFor()
  await sheets.take(stranger, place, 'Archiv: ohne Zugang', [whole(light), desktop])
  await stranger.context().close()

  for (const language of ['de', 'en'] as const) {
    const page = await studio.page(`/archive#k=${archiveEnv.ARCHIVE_KEY}`, language)
    await page.getByRole('table').waitFor()
    const looks = language === 'de' ? [whole(light), whole(desktop)] : [whole(narrow)]
    await sheets.take(page, place, `Archiv (${language})`, looks)
    await page.getByRole('textbox').first().fill('Denkmalschutz')
    await page.keyboard.press('Enter')
    await page.locator('mark').first().waitFor()
    if (language === 'de') {
      await sheets.take(page, place, 'Archiv: gefunden', [whole(light), dark, contrast, whole(desktop)])
      await page.getByRole('textbox').first().fill('Xylophon')
      await page.keyboard.press('Enter')
      await page.getByText('Dazu wurde nichts gefunden.').waitFor()
      await sheets.take(page, place, 'Archiv: nichts gefunden', [light])
      await page.goto(`/archive/${first.created.sessionId}#card:card-0`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await page.getByRole('button', { name: /^Ähnliche Fälle/ }).click()
      await page
        .getByText(/^gemeinsam/)
        .first()
        .waitFor()
      await sheets.take(page, place, 'Ergebnisse lesen', [whole(light), dark, contrast, whole(desktop)])
    }
    await page.context().close()
  }

  const page = await studio.page(`/s/${third.created.sessionId}/outcome`, 'de', memoryOf(third, server.now))
  await page.getByRole('radio').first().waitFor()
  await sheets.take(page, place, 'Wer findet die Ergebnisse', [whole(light), whole(desktop)])
  await page.context().close()
}
