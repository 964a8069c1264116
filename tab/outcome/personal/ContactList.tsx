import { Body1, Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { AgreedContact } from '../../../shared/outcome/personal.ts'
import { Section } from '../../pages/Section.tsx'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
})

const mailAddress = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/

function Contact({ contact }: Pick<AgreedContact, 'contact'>) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  if (contact === null) return <Caption1 className={styles.about}>{t('personal.noContact')}</Caption1>
  return mailAddress.test(contact) ? <Link href={`mailto:${contact}`}>{contact}</Link> : <Body1>{contact}</Body1>
}

/** With whom one has agreed to talk, and how to reach them. Nothing where there is nobody. */
export function ContactList({ agreed }: { readonly agreed: readonly AgreedContact[] }) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  if (agreed.length === 0) return null
  return (
    <Section title={t('personal.contacts')}>
      <Caption1>{t('personal.contactsAbout')}</Caption1>
      <ul className={styles.list}>
        {agreed.map(({ exchangeId, name, organisation, subject, contact }) => (
          <li key={exchangeId} className={styles.item}>
            <Body1Strong>{name ?? common('unknownPerson')}</Body1Strong>
            {organisation && <Caption1 className={styles.about}>{organisation}</Caption1>}
            {subject !== '' && <Caption1>{t('personal.subject', { subject })}</Caption1>}
            <Contact contact={contact} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
