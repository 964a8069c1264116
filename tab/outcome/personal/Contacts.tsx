import { useState } from 'react'
import { readContacts } from '../../closing/exchange/contacts.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { useAnswer } from '../../pages/useAnswer.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { ContactList } from './ContactList.tsx'

/** The own part: with whom one has agreed to talk, and how to reach them. Nothing where there is nobody. */
export function Contacts() {
  const { t } = useTexts('outcome')
  const { sessionId, seat } = useDesk()
  const [ask] = useState(() => () => readContacts(sessionId, seat.token))
  const { answer, again } = useAnswer(ask)
  if (!answer) return null
  if (answer.ok) return <ContactList agreed={answer.value.agreed} />
  return (
    <Section title={t('personal.contacts')}>
      <Failed failure={answer} onRetry={again} />
    </Section>
  )
}
