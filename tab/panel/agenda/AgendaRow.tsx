import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { PlayFilled } from '@fluentui/react-icons/svg/play'
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Session, Step } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
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
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    '& > .title': { fontWeight: tokens.fontWeightSemibold },
  },
  done: { color: tokens.colorNeutralForeground3 },
  icon: { display: 'inline-flex', fontSize: tokens.fontSizeBase400 },
  title: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto', lineHeight: tokens.lineHeightBase300 },
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
  /** over although a part of it was left out: a case that has presented */
  readonly done?: boolean
  readonly about?: string
  readonly menu?: ReactNode
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
}

const icons = {
  now: PlayFilled,
  done: CheckmarkRegular,
  ahead: CircleRegular,
  skipped: SubtractRegular,
  leftOut: SubtractRegular,
}

type State = keyof typeof icons

const isBehind: Readonly<Record<State, boolean>> = {
  now: false,
  done: true,
  ahead: false,
  skipped: true,
  leftOut: true,
}

function stateOf({ steps: all, timer }: Session, steps: readonly Step[], over: boolean, done: boolean): State {
  if (steps.some((step) => step.id === timer.current)) return 'now'
  if (done || steps.every((step) => step.endedAt !== null)) return 'done'
  if (over) return 'leftOut'
  const place = ({ id }: { readonly id: string | null }) => all.findIndex((step) => step.id === id)
  return steps.every((step) => place(step) < place({ id: timer.current })) ? 'skipped' : 'ahead'
}

/** A line of the agenda: done, on or to come; what it is; how long. */
export function AgendaRow({ steps, title, done = false, about, menu, onKeyDown }: Props) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, over } = usePanel()
  const state = stateOf(session, steps, over, done)
  const Icon = icons[state]
  return (
    <li
      className={mergeClasses(styles.row, state === 'now' && styles.now, isBehind[state] && styles.done)}
      onKeyDownCapture={onKeyDown}
      aria-current={state === 'now' ? 'step' : undefined}
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
