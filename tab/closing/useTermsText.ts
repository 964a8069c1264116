import type { Note } from '../../shared/session/session.ts'
import { usePersonName } from '../parts/useNames.ts'
import { day } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'

export type Agreed = NonNullable<Note['agreed']>

/** Who does an agreement and until when, in words; empty where nothing of it was said. */
export function useTermsText(): (agreed: Agreed | null | undefined) => string {
  const { t, language } = useTexts('closing')
  const name = usePersonName()
  return (agreed) => {
    if (!agreed) return ''
    const who = [...agreed.people.map(name), agreed.others].filter((each) => each !== '').join(', ')
    const until = agreed.until === null ? '' : t('terms.until', { day: day(language, agreed.until) })
    return [who === '' ? '' : t('terms.who', { who }), until].filter((part) => part !== '').join(' · ')
  }
}
