import { useTranslation } from 'react-i18next'
import type { ArchiveHit, SimilarCase } from '../../shared/protocol/archive.ts'
import { number } from '../text/format.ts'

/** The address of a place in an outcome. */
export function addressOf({ sessionId }: Pick<ArchiveHit, 'sessionId'>, key: string): string {
  return `/archive/${sessionId}#${key}`
}

/** Of which case, where and when: `Fall 2 · Brückenfeld, Lindenau`. */
export function usePlaceWords() {
  const { t, i18n } = useTranslation('archive')
  const { t: common } = useTranslation()
  return {
    caseOf: ({ place, quarter, municipality }: Pick<SimilarCase, 'place' | 'quarter' | 'municipality'>) =>
      place === null || quarter === null
        ? common('wholeRound')
        : `${common('caseNamed', { place, quarter })}, ${municipality}`,
    about: ({ title, year, population }: Pick<SimilarCase, 'title' | 'year' | 'population'>) =>
      [title, String(year), population === null ? '' : t('people', { count: number(i18n.language, population) })]
        .filter((part) => part !== '')
        .join(' · '),
  }
}
