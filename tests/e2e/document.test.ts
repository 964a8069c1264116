import { expect, test } from 'vitest'
import { pdf } from '../../backend/outcome/formats/pdf.ts'
import type { Outcome } from '../../shared/outcome/outcome.ts'
import { exampleOutcome, outcomeSaying, plainLook } from '../backend/outcome/hostile.ts'
import { sharedBrowser } from '../tools/browser.ts'
import { drawPdf } from '../tools/drawnPdf.ts'

/** less than a footer alone, which no page is to be */
const leastInk = 0.002

async function drawn(outcome: Outcome) {
  const { page, pages } = await drawPdf(
    await sharedBrowser(),
    await pdf.render({ outcome, language: 'de', look: plainLook }),
  )
  await page.close()
  return pages
}

const long = 'Wiesengrundhohenstein'.repeat(8)

test.each([
  ['the example', exampleOutcome()],
  ['words without a place to break', outcomeSaying(long)],
  ['other scripts and signs', outcomeSaying('🏘️ 👩‍👩‍👧 漢字 שלום سلام Київ ỹ')],
])(
  'PDF-6: each page of the document as it is drawn has ink, and no text reaches over its edges: %s',
  async (_, outcome) => {
    const pages = await drawn(outcome)
    expect(pages.length).toBeGreaterThanOrEqual(5)
    for (const { ink, beyond } of pages) {
      expect(ink).toBeGreaterThan(leastInk)
      expect(beyond).toEqual([])
    }
  },
)
