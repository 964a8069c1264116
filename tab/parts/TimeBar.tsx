import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Urgency } from '../../shared/session/clock.ts'

const useStyles = makeStyles({
  track: {
    height: '6px',
    flexGrow: 1,
    minWidth: '48px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    // seen in the contrast theme of Teams, where the track is as black as the card
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  warning: { backgroundColor: tokens.colorStatusWarningForeground1 },
  over: { backgroundColor: tokens.colorStatusDangerForeground1 },
})

interface Props {
  /** 0 to 1; more is shown as full */
  readonly share: number
  readonly urgency: Urgency
  readonly className?: string | undefined
}

/** How much of a step is used. For the eye only: the number beside it says the same. */
export function TimeBar({ share, urgency, className }: Props) {
  const styles = useStyles()
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  return (
    <div className={mergeClasses(styles.track, className)} aria-hidden="true">
      <div
        className={mergeClasses(
          styles.fill,
          urgency === 'warning' && styles.warning,
          urgency === 'over' && styles.over,
        )}
        style={{ width }}
      />
    </div>
  )
}
