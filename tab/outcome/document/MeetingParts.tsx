import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { TimesTable } from '../../parts/times/TimesTable.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { Part } from './Part.tsx'
import { useOutcomeNames } from './useOutcomeNames.ts'

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: { display: 'grid', overflowWrap: 'anywhere', alignContent: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

interface Props {
  readonly outcome: Outcome
}

/** Planned against actual times. */
export function TimesPart({ outcome }: Props) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const { caseName } = useOutcomeNames(outcome)
  const times = outcome.times.map(({ step, case: place, plannedSeconds, actualSeconds }, index) => {
    const kind = common(`steps.${step}`)
    const name = place === null ? kind : `${kind} · ${caseName(place)}`
    return { id: String(index), name, plannedSeconds, actualSeconds }
  })
  return (
    <Part id="times" title={t('document.times')}>
      <TimesTable times={times} over={outcome.head.closedAt !== null} />
    </Part>
  )
}

/** Who was there, with what they did. */
export function PeoplePart({ outcome }: Props) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  const present = outcome.head.people.filter((person) => person.present)
  return (
    <Part id="people" title={t('document.people')}>
      <Body1>{t('document.count', { count: present.length })}</Body1>
      <ul className={styles.people}>
        {present.map(({ name, organisation, function: does, roles }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: people are known by their place in the list, and two may have one name
          <li key={index} className={styles.person}>
            <span className={styles.name}>{name ?? common('unknownPerson')}</span>
            <span className={styles.about}>{[organisation, does].filter(Boolean).join(' · ')}</span>
            <span className={styles.about}>{roles.map((role) => common(`roles.${role}`)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
