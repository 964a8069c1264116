import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected'
import type { MouseEvent } from 'react'
import { nextStep, predictedEnd } from '../../shared/session/clock.ts'
import type { Session } from '../../shared/session/session.ts'
import { useLive, useNow } from '../live/useLive.ts'
import { useStepNames } from '../parts/useNames.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { stageSpace, useStageText, useStageType } from './stageTokens.ts'

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: stageSpace.l,
    minHeight: '28px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  lost: { display: 'flex', alignItems: 'center', gap: stageSpace.s, minWidth: 0 },
  lostWord: { color: tokens.colorStatusWarningForeground3 },
  grow: { flexGrow: 1 },
  fixed: { flexShrink: 0 },
  back: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
})

interface Props {
  readonly session: Session
  readonly sessionId: string
  /** `null` where there is no way back from here */
  readonly onBack: (() => void) | null
}

/** What comes next, when it will end, and the only control there is: the way back. */
export function StageFooter({ session, sessionId, onBack }: Props) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const { stepAhead } = useStepNames(session)
  const { link, bye } = useLive()
  const next = session.status.kind === 'live' ? nextStep(session) : undefined
  const lost = bye === 'outdated' ? t('outdated') : link === 'offline' || link === 'reconnecting' ? t('linkLost') : null
  const back = (event: MouseEvent) => {
    event.preventDefault()
    onBack?.()
  }
  return (
    <footer className={mergeClasses(styles.footer, type.small)}>
      {lost !== null && (
        <span className={mergeClasses(styles.lost, styles.lostWord)}>
          <PlugDisconnectedRegular className={styles.fixed} />
          <span className={text.line}>{lost}</span>
        </span>
      )}
      {lost === null && next && <span className={text.line}>{t('then', { step: stepAhead(next) })}</span>}
      <span className={styles.grow} />
      {session.status.kind === 'live' && <End session={session} className={styles.fixed} />}
      {onBack && (
        <Link appearance="subtle" href={`/s/${sessionId}`} onClick={back} className={styles.back}>
          {t('back')}
        </Link>
      )}
    </footer>
  )
}

function End({ session, className }: { readonly session: Session; readonly className: string }) {
  const { t, language } = useTexts('stage')
  const { time } = dateAndTime(language, predictedEnd(session, useNow()))
  return <span className={className}>{t('end', { time })}</span>
}
