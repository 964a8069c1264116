import { minutesAndSeconds } from '../../parts/time.ts'
import type { Translate } from '../../text/translator.ts'

/** Less than this left over is not worth a word. */
const worthSayingMs = 60_000

interface Change {
  /** name of the step */
  readonly step: string
  /** seconds */
  readonly from: number
  readonly to: number
}

/**
 * What evening out will do, before it is done: which lengths it cuts or lengthens, and whether that is enough.
 * `driftMs`: late is positive.
 */
export function respreadSentence(t: Translate<'panel'>, driftMs: number, changes: readonly Change[]): string {
  const way = driftMs > 0 ? 'late' : 'early'
  if (changes.length === 0) return t(`plan.nothing.${way}`)
  const told = changes.map(({ step, from, to }) =>
    t('plan.change', { step, from: minutesAndSeconds(from), to: minutesAndSeconds(to) }),
  )
  const spreadMs = 1000 * changes.reduce((sum, { from, to }) => sum + from - to, 0)
  const isRest = Math.abs(driftMs - spreadMs) >= worthSayingMs
  return [t(`plan.preview.${way}`, { changes: told.join(', ') }), ...(isRest ? [t(`plan.rest.${way}`)] : [])].join(' ')
}
