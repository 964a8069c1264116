import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { OutcomePerson, OutcomeTip } from '../../shared/outcome/outcome.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: '20px' },
  said: {
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    // the place that a hit leads to is marked, whatever brought one there
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  text: { whiteSpace: 'pre-wrap', display: 'block' },
  about: { color: tokens.colorNeutralForeground3 },
})

/** `label`: what it is a list of, where no heading says it. */
export function SaidList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {children}
    </ul>
  )
}

interface Props {
  readonly said: OutcomeTip
  readonly people: readonly OutcomePerson[]
  /** a day such as `2026-11-22` */
  readonly until?: string | null
  /** what hangs under it */
  readonly children?: ReactNode
}

/** What somebody said, an anchor to be led to: with its author where there is a name, and its support. */
export function Said({ said, people, until = null, children }: Props) {
  const { t, language } = useTexts('archive')
  const styles = useStyles()
  const name = said.by === null ? null : (people[said.by]?.name ?? null)
  const about = [
    name ?? '',
    until === null ? '' : t('until', { date: dateAndTime(language, Date.parse(`${until}T12:00`)).date }),
    said.support > 0 ? t('support', { count: said.support }) : '',
  ].filter((part) => part !== '')
  return (
    <li id={said.key} tabIndex={-1} className={styles.said}>
      <span className={styles.text}>{said.text}</span>
      {about.length > 0 && <Caption1 className={styles.about}>{about.join(' · ')}</Caption1>}
      {children}
    </li>
  )
}
