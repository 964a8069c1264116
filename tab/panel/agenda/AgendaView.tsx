import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import { currentStep } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { lazyPage } from '../../lazyPage.ts'
import { withTexts } from '../../pageTexts.ts'
import { usePanel } from '../panelContext.ts'
import { AddCase } from './AddCase.tsx'
import { CaseRow } from './CaseRow.tsx'
import { IntroductionRound } from './IntroductionRound.tsx'
import { SingleRow } from './SingleRow.tsx'
import { useCurrentInSight } from './useCurrentInSight.ts'

const ClosingView = lazyPage(withTexts(async () => (await import('../closing/ClosingView.tsx')).ClosingView, 'closing'))
/** For whoever leads, before the start. */
const DraftPlan = lazyPage(async () => (await import('./DraftPlan.tsx')).DraftPlan)

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyle: 'none' },
})

/** Steps that stand together: both of a case, or one alone. */
function grouped(steps: readonly Step[]): Step[][] {
  return steps.reduce<Step[][]>((groups, step) => {
    const last = groups.at(-1)
    if (last && step.caseId !== null && last[0]?.caseId === step.caseId) last.push(step)
    else groups.push([step])
    return groups
  }, [])
}

/** The agenda with planned and actual times, and above it what belongs to the step that is on. */
export function AgendaView() {
  const styles = useStyles()
  const { session, leading } = usePanel()
  const kind = currentStep(session)?.kind
  const list = useCurrentInSight(session)
  const draft = session.status.kind === 'draft'
  return (
    <>
      {kind === 'welcome' && <IntroductionRound />}
      <Suspense>{(kind === 'summary' || session.status.kind === 'closed') && <ClosingView />}</Suspense>
      <Suspense>{draft && leading && <DraftPlan />}</Suspense>
      <ol ref={list} className={styles.list}>
        {grouped(session.steps).map((steps) => {
          const [first] = steps
          if (!first) return null
          return first.caseId === null ? (
            <SingleRow key={first.id} step={first} />
          ) : (
            <CaseRow key={first.id} caseId={first.caseId} steps={steps} />
          )
        })}
      </ol>
      <AddCase />
    </>
  )
}
