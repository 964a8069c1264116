import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { PauseFilled } from '@fluentui/react-icons/svg/pause'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { Urgency } from '../../shared/session/clock.ts'
import { useTexts } from '../text/useTexts.ts'
import { remainingText } from './time.ts'

const useStyles = makeStyles({
  number: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.02em',
    whiteSpace: 'nowrap',
  },
  small: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  large: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    '@media (max-width: 300px)': { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  },
  stage: { fontSize: tokens.fontSizeHero1000, lineHeight: tokens.lineHeightHero1000 },
  inherit: { fontSize: 'inherit', lineHeight: 1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  over: { color: tokens.colorStatusDangerForeground3 },
  word: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** `inherit`: as large as the text around it */
type Size = 'small' | 'large' | 'stage' | 'inherit'

/** The number of a step: counts down, then up. Its words are in {@link UrgencyWord}. */
export function Countdown({ leftMs, urgency, size }: { leftMs: number; urgency: Urgency; size: Size }) {
  const styles = useStyles()
  const tone = urgency === 'calm' ? undefined : styles[urgency]
  return (
    <span role="timer" aria-live="off" className={mergeClasses(styles.number, styles[size], tone)}>
      {remainingText(leftMs)}
    </span>
  )
}

interface WordProps {
  readonly leftMs: number
  readonly urgency: Urgency
  readonly paused: boolean
  readonly className?: string | undefined
}

/** The urgency of a step as icon and word: colour alone tells nobody anything. */
export function UrgencyWord({ leftMs, urgency, paused, className }: WordProps) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  if (paused) {
    return (
      <span className={mergeClasses(styles.word, className)}>
        <PauseFilled /> {t('time.paused')}
      </span>
    )
  }
  if (urgency === 'calm') return null
  if (urgency === 'over') {
    return (
      <span className={mergeClasses(styles.word, styles.over, className)}>
        <ErrorCircleFilled /> {t('time.over')}
      </span>
    )
  }
  return (
    <span className={mergeClasses(styles.word, styles.warning, className)}>
      <WarningFilled /> {leftMs <= 60_000 ? t('time.lastMinute') : t('time.soonOver')}
    </span>
  )
}
