import { makeStyles, tokens } from '@fluentui/react-components'
import { presentPeople } from '../../../shared/session/people.ts'
import { Card } from '../../parts/Card.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { Hints } from './Hints.tsx'
import { PersonRow } from './PersonRow.tsx'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalSNudge, margin: 0, padding: 0, listStyle: 'none' },
})

/** Everybody in the session in the order of joining, never ranked; above them what the method advises. */
export function PeopleView() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, over } = usePanel()
  const people = presentPeople(session)
  return (
    <>
      {!over && <Hints />}
      <Card title={t('people.title', { count: people.length })}>
        <ul className={styles.list}>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      </Card>
    </>
  )
}
