import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, Suspense, useState } from 'react'
import { driftMs, predictedEnd } from '../../../shared/session/clock.ts'
import { lazyPage } from '../../lazyPage.ts'
import { useNow } from '../../live/useLive.ts'
import { minutesDifference } from '../../parts/time.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { restLoads } from '../restLoads.ts'

/** Below this nobody needs to act. */
const worthEveningOutMs = 60_000

const RespreadPreview = lazyPage(restLoads.respreadPreview)

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  drift: { display: 'inline-flex', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorStatusWarningForeground3 },
  action: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: 0,
    color: tokens.colorBrandForegroundLink,
    // there the button has a border
    '@media (forced-colors: active)': {
      marginLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
})

/** When it will end, how far from the promise that is, and evening it out. */
export const PlanLine = memo(function PlanLine() {
  const { session } = usePanel()
  return session.status.kind === 'live' ? <Prediction /> : null
})

function Prediction() {
  const { t, language } = useTexts('panel')
  const styles = useStyles()
  const { session, leading } = usePanel()
  const [preview, setPreview] = useState(false)
  const now = useNow()
  const drift = driftMs(session, now)
  const off = Math.abs(drift) >= worthEveningOutMs
  const { time } = dateAndTime(language, predictedEnd(session, now))
  return (
    <>
      <div className={styles.line}>
        <span>{t('plan.end', { time })}</span>
        <span className={mergeClasses(styles.drift, drift > 0 && off && styles.late)}>
          {off ? t('plan.drift', { minutes: minutesDifference(drift) }) : t('plan.onTime')}
          {off && leading && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.action}
              aria-expanded={preview}
              onClick={() => setPreview(!preview)}
            >
              {t('plan.respread')}
            </Button>
          )}
        </span>
      </div>
      <Suspense>{off && leading && preview && <RespreadPreview onDone={() => setPreview(false)} />}</Suspense>
    </>
  )
}
