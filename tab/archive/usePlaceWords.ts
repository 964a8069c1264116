import type { ArchiveHit, SimilarCase } from '../../shared/protocol/archive.ts'
import { number } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'

/** The address of a place in an outcome. */
export function addressOf({ sessionId }: Pick<ArchiveHit, 'sessionId'>, key: string): string {
  return `/archive/${sessionId}#${key}`
}

/** Of which case, where and when: `Fall 2 · Brückenfeld, Lindenau`. */
export function usePlaceWords() {
  const { t, language } = useTexts('archive')
  const { t: common } = useTexts()
  return {
    caseOf: ({ place, quarter, municipality }: Pick<SimilarCase, 'place' | 'quarter' | 'municipality'>) =>
      place === null || quarter === null
        ? common('wholeRound')
        : `${common('caseNamed', { place, quarter })}, ${municipality}`,
    about: ({ title, year, population }: Pick<SimilarCase, 'title' | 'year' | 'population'>) =>
      [title, String(year), population === null ? '' : t('people', { count: number(language, population) })]
        .filter((part) => part !== '')
        .join(' · '),
  }
}
