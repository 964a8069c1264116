import { makeStyles, tokens } from '@fluentui/react-components'
import type { ClosingProps } from '../closingProps.ts'
import { OwnContact } from './OwnContact.tsx'
import type { OwnExchange } from './ownExchanges.ts'
import { Talk } from './Talk.tsx'
import { useContacts } from './useContacts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: 'none' },
})

interface Props extends ClosingProps {
  readonly own: readonly OwnExchange[]
}

/** The exchanges of this person, and how they want to be reached. */
export function OwnTalks({ sessionId, act, own }: Props) {
  const styles = useStyles()
  const agreed = own.filter(({ state }) => state === 'agreed').map(({ exchange }) => exchange.id)
  const contacts = useContacts(sessionId, agreed)
  return (
    <>
      <ul className={styles.list}>
        {own.map((each) => (
          <Talk key={each.exchange.id} own={each} contact={contacts.contactOf(each.exchange.id)} act={act} />
        ))}
      </ul>
      {contacts.own && <OwnContact kept={contacts.own.contact} save={contacts.save} failure={contacts.failure} />}
    </>
  )
}
