import { elapsedMs } from '../../../shared/session/clock.ts'
import type { Session, Step } from '../../../shared/session/session.ts'
import { TimesTable } from '../../parts/times/TimesTable.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'

/** Planned against actual time of each step. `now`: session time, epoch ms. */
export function Times({ session, now }: { readonly session: Session; readonly now: number }) {
  const { t } = useTexts()
  const { caseName } = useStepNames(session)
  const nameOf = ({ kind, caseId }: Step) =>
    caseId === null ? t(`steps.${kind}`) : `${t(`steps.${kind}`)} · ${caseName(caseId)}`
  const times = session.steps.map((step) => ({
    id: step.id,
    name: nameOf(step),
    plannedSeconds: step.plannedSeconds,
    actualSeconds: step.startedAt === null ? null : elapsedMs(session, step, now) / 1000,
  }))
  return <TimesTable times={times} over={session.status.kind === 'closed'} />
}
