import type { FailureCode } from '../live/requests.ts'
import type { Translate } from './translator.ts'

interface Told {
  readonly code: FailureCode
  readonly detail?: Readonly<Record<string, string | number>>
}

/** What happened and what to do, in words. `t` is that of the namespace `refusals`. */
export function refusalText(t: Translate<'refusals'>, { code, detail }: Told): string {
  if (code === 'tooLong' && detail?.limit === undefined) return t('tooLarge')
  return t(code, { ...detail })
}
