import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { presentPeople } from '../../../shared/session/people.ts'
import type { Session } from '../../../shared/session/session.ts'
import { usePeople } from '../../live/useLive.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  people: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: '20px' },
  about: { color: tokens.colorNeutralForeground3 },
})

/** Who was there, by name. */
export function People({ session }: { readonly session: Session }) {
  const { t } = useTexts('results')
  const styles = useStyles()
  const people = usePeople()
  const present = presentPeople(session)
  const known = present.flatMap(({ id }) => people.get(id) ?? [])
  return (
    <>
      <Body1>{t('count', { count: present.length })}</Body1>
      <ul className={styles.people}>
        {known.map(({ id, name, organisation, function: does }) => {
          const about = [does, organisation].filter(Boolean).join(' · ')
          return (
            <li key={id}>
              {name} {about !== '' && <Caption1 className={styles.about}>{about}</Caption1>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
