import { neverInCodes, showCode } from '../../../shared/protocol/code.ts'
import { useTexts } from '../../text/useTexts.ts'
import type { Understood } from './understand.ts'

interface Words {
  readonly hint: string
  readonly problem?: string
}

/** The character that is in no code, and the others that are in none, as the language lists them. */
function charactersOf({ character }: Understood & { readonly kind: 'character' }, language: string) {
  return {
    character,
    others: new Intl.ListFormat(language).format(neverInCodes.filter((other) => other !== character)),
  }
}

/** What was understood, or why not: while typing only what is sure, after a try everything. */
export function useWords(understood: Understood, tried: boolean): Words {
  const { t, language: spoken } = useTexts('entry')
  switch (understood.kind) {
    case 'code':
      return { hint: t('join.understoodCode', { code: showCode(understood.code) }) }
    case 'link':
      return { hint: t('join.understoodLink') }
    case 'foreign':
      return { hint: '', problem: t('join.foreign', { host: understood.host }) }
    case 'character':
      return { hint: '', problem: t('join.character', charactersOf(understood, spoken)) }
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
