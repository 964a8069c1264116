import { makeStyles, tokens } from '@fluentui/react-components'
import { currentStep } from '../../shared/session/clock.ts'
import type { Session } from '../../shared/session/session.ts'
import { ClosedStage } from './ClosedStage.tsx'
import { DraftStage } from './DraftStage.tsx'
import { StageFooter } from './StageFooter.tsx'
import { StepAnnouncer } from './StepAnnouncer.tsx'
import { StepStage } from './StepStage.tsx'
import { stageSpace } from './stageTokens.ts'
import { useBackToPanel } from './useBackToPanel.ts'
import { useKeepScreenOn } from './useKeepScreenOn.ts'

const useStyles = makeStyles({
  stage: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gap: stageSpace.m,
    height: '100dvh',
    overflow: 'hidden',
    paddingTop: stageSpace.m,
    paddingBottom: stageSpace.s,
    paddingInline: stageSpace.l,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
})

/** A session that is known, for the whole room: a header, what is on, and what comes next. Never scrolls. */
export function Stage({ sessionId, session }: { readonly sessionId: string; readonly session: Session }) {
  const styles = useStyles()
  const step = currentStep(session)
  const back = useBackToPanel(sessionId)
  useKeepScreenOn()
  return (
    <div className={styles.stage}>
      {session.status.kind === 'draft' && <DraftStage session={session} />}
      {session.status.kind !== 'draft' && step && <StepStage session={session} step={step} />}
      {session.status.kind !== 'draft' && !step && <ClosedStage session={session} />}
      <StageFooter session={session} sessionId={sessionId} onBack={back} />
      <StepAnnouncer session={session} />
    </div>
  )
}
