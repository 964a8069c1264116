import { formats } from '../../backend/outcome/formats/formats.ts'
import { outcomeFormats } from '../../shared/protocol/outcome.ts'
import { exampleOutcome, outcomeSaying, plainLook } from '../backend/outcome/hostile.ts'
import { type Figure, figure } from './figures.ts'

const rounds = 9

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Every format of a full meeting: three cases, 17 people, all their cards. What is set twice alike is not the one measured. */
export async function formatFigures(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const format of outcomeFormats) {
    const write = (text: string) =>
      formats[format].render({
        outcome: { ...exampleOutcome(), shared: [], summary: summaryOf(text) },
        language: 'de',
        look: plainLook,
      })
    await write('warm')
    const taken: number[] = []
    for (let round = 0; round < rounds; round += 1) taken.push(await millisecondsOf(() => write(`Runde ${round}`)))
    figures.push(figure(`format ${format}`, taken, { unit: 'ms', goal: 1_000, better: 'lower' }))
  }
  return [...figures, await firstPdf()]
}

const summaryOf = (text: string) => ({ text: { key: 'summary', text, edited: false }, lines: [] })

/** The first document in another script, for which further fonts are opened. */
async function firstPdf(): Promise<Figure> {
  const outcome = outcomeSaying('漢字 и Київ')
  const taken = await millisecondsOf(() => formats.pdf.render({ outcome, language: 'de', look: plainLook }))
  return figure('format pdf, first in another script', [taken], { unit: 'ms', goal: 1_000, better: 'lower' })
}
