import { Body1 } from '@fluentui/react-components'
import type { Note, Session } from '../../../shared/session/session.ts'
import { useTermsText } from '../../closing/useTermsText.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import { CardList } from './CaseNotes.tsx'
import { agreementsOf } from './notesByCase.ts'

/** Who does what until when: all agreements, whatever case they are about. */
export function Agreements({ session }: { readonly session: Session }) {
  const { t } = useTexts('results')
  const { caseName } = useStepNames(session)
  const termsText = useTermsText()
  const notes = agreementsOf(session)
  const about = ({ caseId, agreed }: Note) =>
    [caseName(caseId), termsText(agreed)].filter((part) => part !== '').join(' · ')
  return (
    <Section title={t('agreements')}>
      {notes.length === 0 ? (
        <Body1>{t('noAgreements')}</Body1>
      ) : (
        <CardList notes={notes} session={session} about={about} />
      )}
    </Section>
  )
}
