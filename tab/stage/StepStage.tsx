import type { ComponentType } from 'react'
import type { Step } from '../../shared/session/session.ts'
import { useStepNames } from '../parts/useNames.ts'
import { BreakStage } from './BreakStage.tsx'
import { DiscussionStage } from './DiscussionStage.tsx'
import { FloorChip } from './FloorChip.tsx'
import { IntroductionStage } from './IntroductionStage.tsx'
import { QuestionsStage } from './QuestionsStage.tsx'
import { StageHeader } from './StageHeader.tsx'
import { StepTimer } from './StepTimer.tsx'
import { SummaryStage } from './SummaryStage.tsx'
import type { StepProps } from './stepProps.ts'
import { TalkStage } from './TalkStage.tsx'
import { useTimeInTitle } from './useTimeInTitle.ts'

const views: Record<Step['kind'], ComponentType<StepProps>> = {
  welcome: IntroductionStage,
  impulse: TalkStage,
  impulseQuestions: QuestionsStage,
  caseTalk: TalkStage,
  caseQuestions: QuestionsStage,
  break: BreakStage,
  discussion: DiscussionStage,
  summary: SummaryStage,
}

const numberIsThePicture: readonly Step['kind'][] = ['impulse', 'caseTalk', 'break']
const floorIsThePicture: readonly Step['kind'][] = ['impulseQuestions', 'caseQuestions']

/** The step that is on. What is the picture itself, the number or the floor, is not in the header as well. */
export function StepStage({ session, step }: StepProps) {
  const { stepPlace } = useStepNames(session)
  useTimeInTitle(session, step)
  const View = views[step.kind]
  const large = numberIsThePicture.includes(step.kind) || (step.kind === 'welcome' && !session.introductions.current)
  return (
    <>
      <StageHeader above={session.title} title={stepPlace(step)}>
        {!floorIsThePicture.includes(step.kind) && (
          <FloorChip session={session} withNext={step.kind === 'discussion'} />
        )}
        {!large && <StepTimer session={session} step={step} />}
      </StageHeader>
      <View session={session} step={step} />
    </>
  )
}
