import { pdf } from '../../backend/outcome/formats/pdf.ts'
import { exampleOutcome, outcomeSaying, plainLook } from '../backend/outcome/hostile.ts'
import { drawPdf } from './drawnPdf.ts'
import { whole } from './looks.ts'
import type { Studio } from './studio.ts'

/** A4 as it is drawn */
const paper = whole({ name: 'A4', width: 893, height: 1263, scale: 0.73 })

/** Every page of the example's document, in both languages, and of one in which everything is another script. */
export async function photographDocument({ browser, sheets }: Studio): Promise<void> {
  const documents = [
    { view: 'Beispiel', outcome: exampleOutcome(), language: 'de' },
    { view: 'Example', outcome: exampleOutcome(), language: 'en' },
    { view: 'Schriften', outcome: outcomeSaying('🏘️ 👩‍👩‍👧 漢字 שלום سلام Київ ỹ'), language: 'de' },
  ] as const
  for (const { view, outcome, language } of documents) {
    const { page, pages } = await drawPdf(browser, await pdf.render({ outcome, language, look: plainLook }))
    for (const index of pages.keys()) {
      await page.addStyleTag({
        content: `canvas{display:none!important}canvas:nth-of-type(${index + 1}){display:block!important}`,
      })
      await sheets.take(page, 'document', `${view}, Seite ${index + 1}`, [paper])
      await page.evaluate(() => document.querySelector('head style:last-of-type')?.remove())
    }
    await page.close()
  }
}
