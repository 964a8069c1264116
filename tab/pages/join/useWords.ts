import { useTranslation } from 'react-i18next'
import { showCode } from '../../../shared/protocol/code.ts'
import type { Understood } from './understand.ts'

export interface Words {
  readonly hint: string
  readonly problem?: string
}

/** What was understood, or why not: while typing only what is sure, after a try everything. */
export function useWords(understood: Understood, tried: boolean): Words {
  const { t } = useTranslation('entry')
  switch (understood.kind) {
    case 'code':
      return { hint: t('join.understoodCode', { code: showCode(understood.code) }) }
    case 'link':
      return { hint: t('join.understoodLink') }
    case 'foreign':
      return { hint: '', problem: t('join.foreign', { host: understood.host }) }
    case 'character':
      return { hint: '', problem: t('join.character', { character: understood.character }) }
    case 'tooLong':
      return { hint: '', problem: t('join.tooLong') }
    case 'nothing':
    case 'tooShort':
    case 'neither': {
      const hint = t('join.hint')
      return tried ? { hint, problem: t(`join.${understood.kind}`, { origin: location.origin }) } : { hint }
    }
    default:
      return understood satisfies never
  }
}
