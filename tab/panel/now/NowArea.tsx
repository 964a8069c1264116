import { Suspense, useLayoutEffect } from 'react'
import { caseProgress, presents } from '../../../shared/session/cases.ts'
import { currentStep } from '../../../shared/session/clock.ts'
import { dismissGlance } from '../../glance/glance.ts'
import { lazyPage } from '../../lazyPage.ts'
import { usePanel } from '../panelContext.ts'
import { restLoads } from '../restLoads.ts'
import { NextUp } from './NextUp.tsx'
import { OwnFloor } from './OwnFloor.tsx'
import { StepCard } from './StepCard.tsx'

const DraftCard = lazyPage(restLoads.draftCard)
const StageCard = lazyPage(restLoads.stageCard)
const UnheardCases = lazyPage(restLoads.unheardCases)
const ClosedCard = lazyPage(restLoads.closedCard)

/** What runs now, as this person needs to see it. */
export function NowArea() {
  const { session, me, leading } = usePanel()
  const step = currentStep(session)
  useLayoutEffect(dismissGlance, [])
  if (session.status.kind === 'draft') {
    return (
      <>
        <OwnFloor />
        <DraftCard />
      </>
    )
  }
  if (session.status.kind === 'closed' || !step) return <ClosedCard />
  const onStage =
    step.caseId !== null && presents(session, step.caseId, me) && caseProgress(session, step.caseId) === 'onStage'
  return (
    <>
      <OwnFloor presenting={onStage} />
      <NextUp />
      {onStage ? <StageCard step={step} /> : <StepCard step={step} />}
      <Suspense>{leading && <UnheardCases step={step} />}</Suspense>
    </>
  )
}
