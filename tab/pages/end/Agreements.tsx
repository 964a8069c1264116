import { Body1 } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../shared/session/session.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { Section } from '../Section.tsx'
import { CardList } from './CaseNotes.tsx'
import { agreementsOf } from './notesByCase.ts'

/** Who does what until when: all agreements, whatever case they are about. */
export function Agreements({ session }: { readonly session: Session }) {
  const { t } = useTranslation('results')
  const { caseName } = useStepNames(session)
  const notes = agreementsOf(session)
  return (
    <Section title={t('agreements')}>
      {notes.length === 0 ? (
        <Body1>{t('noAgreements')}</Body1>
      ) : (
        <CardList notes={notes} session={session} about={({ caseId }) => caseName(caseId)} />
      )}
    </Section>
  )
}
