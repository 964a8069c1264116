import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { DispatchedPerson } from '../../../shared/protocol/dispatch.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'grid', flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
  button: { minHeight: '44px' },
})

type Sent = DispatchedPerson & { readonly state: Exclude<DispatchedPerson['state'], 'noAddress'> }

interface Props {
  readonly people: readonly DispatchedPerson[]
  /** the newest one */
  readonly version: number | ''
  readonly disabled: boolean
  readonly onAgain: (person: DispatchedPerson) => void
}

function useWhen() {
  const { t, language } = useTexts()
  return (at: number | null) => (at === null ? '' : t('dateAndTime', dateAndTime(language, at)))
}

function PersonRow({ person, version, disabled, onAgain }: Omit<Props, 'people'> & { readonly person: Sent }) {
  const { t } = useTexts('dispatch')
  const { t: common } = useTexts()
  const styles = useStyles()
  const when = useWhen()
  const { state, fault, nextAt, since, copy } = person
  const name = person.name ?? common('unknownPerson')
  const isSettled = !['ready', 'replaced', 'waiting', 'sending'].includes(state)
  return (
    <li className={styles.person}>
      <div className={styles.words}>
        <Body1>{name}</Body1>
        <Caption1 className={styles.about}>{t(`state.${state}`, { when: when(since), version })}</Caption1>
        {fault && <Caption1>{t(`fault.${fault}`)}</Caption1>}
        {nextAt !== null && <Caption1 className={styles.about}>{t('nextAt', { when: when(nextAt) })}</Caption1>}
      </div>
      {isSettled && copy < limits.dispatch.copies && (
        <Button
          className={styles.button}
          disabledFocusable={disabled}
          aria-label={t('againTo', { name })}
          onClick={() => onAgain(person)}
        >
          {t('again')}
        </Button>
      )}
    </li>
  )
}

/** How the mail to each person stands, with the way to send it once more; then who gets none. */
export function DispatchPeople({ people, version, disabled, onAgain }: Props) {
  const { t } = useTexts('dispatch')
  const { t: common } = useTexts()
  const styles = useStyles()
  const addressed = people.filter((person): person is Sent => person.state !== 'noAddress')
  const without = people.filter(({ state }) => state === 'noAddress')
  const count = without.length
  const names = without.map(({ name }) => name ?? common('unknownPerson')).join(', ')
  return (
    <>
      {addressed.length > 0 && (
        <ul className={styles.list} aria-label={t('people')}>
          {addressed.map((person) => (
            <PersonRow key={person.personId} person={person} version={version} disabled={disabled} onAgain={onAgain} />
          ))}
        </ul>
      )}
      {count > 0 && <Body1 className={styles.words}>{t('noAddress', { count, names })}</Body1>}
    </>
  )
}
