import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { elapsedMs } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { useNow } from '../../live/useLive.ts'
import { lengthText } from '../../parts/time.ts'
import { useHidden } from '../../parts/useHidden.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  times: { display: 'grid', justifyItems: 'end', gap: tokens.spacingVerticalXXS },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  track: {
    position: 'relative',
    width: '48px',
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  over: { backgroundColor: tokens.colorStatusDangerForeground1 },
})

/** Planned, and where it has begun actual, minutes with a small bar: full is the plan, red is over it. */
export function StepTimes({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const hidden = useHidden()
  const { session } = usePanel()
  const now = useNow()
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0)
  const begun = steps.some((step) => step.startedAt !== null)
  if (!begun) return <span className={styles.text}>{common('minutesShort', { minutes: lengthText(seconds) })}</span>
  const usedMs = steps.reduce((sum, step) => sum + elapsedMs(session, step, now), 0)
  const share = usedMs / (seconds * 1000)
  const used = Math.round(usedMs / 60_000)
  const planned = lengthText(seconds)
  return (
    <span className={styles.times}>
      <span className={styles.text}>
        <span aria-hidden="true">{`${used} / ${planned}`}</span>
        <span className={hidden}>{t('agenda.usedOf', { used, planned })}</span>
      </span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={mergeClasses(styles.fill, used * 60 > seconds && styles.over)}
          style={{ display: 'block', width: `${Math.round(Math.min(1, share) * 100)}%` }}
        />
      </span>
    </span>
  )
}
