import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { PlayFilled } from '@fluentui/react-icons/svg/play'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../shared/session/session.ts'
import { usePanel } from '../panelContext.ts'
import { StepTimes } from './StepTimes.tsx'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: '36px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
  },
  now: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    '& > .title': { fontWeight: tokens.fontWeightSemibold },
  },
  done: { color: tokens.colorNeutralForeground3 },
  icon: { display: 'inline-flex', fontSize: tokens.fontSizeBase400 },
  title: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  about: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
})

interface Props {
  readonly steps: readonly Step[]
  readonly title: string
  readonly about?: string
  readonly menu?: ReactNode
}

/** A line of the agenda: done, on or to come; what it is; how long. */
export function AgendaRow({ steps, title, about, menu }: Props) {
  const { t } = useTranslation('panel')
  const styles = useStyles()
  const { current } = usePanel().session.timer
  const isNow = steps.some((step) => step.id === current)
  const isDone = !isNow && steps.every((step) => step.endedAt !== null)
  const state = isNow ? 'now' : isDone ? 'done' : 'ahead'
  const Icon = { now: PlayFilled, done: CheckmarkRegular, ahead: CircleRegular }[state]
  return (
    <li
      className={mergeClasses(styles.row, isNow && styles.now, isDone && styles.done)}
      aria-current={isNow ? 'step' : undefined}
    >
      <span role="img" aria-label={t(`agenda.${state}`)} className={styles.icon}>
        <Icon />
      </span>
      <span className={mergeClasses(styles.title, 'title')}>
        {title}
        {about && <span className={styles.about}>{about}</span>}
      </span>
      <StepTimes steps={steps} />
      {menu}
    </li>
  )
}
