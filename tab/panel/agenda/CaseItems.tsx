import { useTranslation } from 'react-i18next'
import { caseProgress } from '../../../shared/session/cases.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import type { Step } from '../../../shared/session/session.ts'
import { MenuDivider, MenuItem } from '../../parts/menu/menuParts.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'
import { JumpItem, LengthItems } from './RowMenu.tsx'

/** What can be done with a case: go to its steps, its place in the presenter queue, the length of its questions. */
export function CaseItems({ caseId, steps }: { readonly caseId: string; readonly steps: readonly Step[] }) {
  const questions = steps.find((step) => step.kind === 'caseQuestions')
  return (
    <>
      {steps.map((step) => (
        <JumpItem key={step.id} step={step} />
      ))}
      <PlaceItems caseId={caseId} />
      <MenuDivider />
      {questions && <LengthItems step={questions} />}
    </>
  )
}

function PlaceItems({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('panel')
  const { session, act } = usePanel()
  const { quarterOf } = useStepNames(session)
  const order = caseOrder(session)
  const place = order.indexOf(caseId)
  const progress = caseProgress(session, caseId)
  const waits = progress === 'waiting' || progress === 'nextUp'
  const before = order[place - 1]
  const afterNext = order[place + 1]
  const move = (to: string | null) => act({ type: 'case.move', caseId, before: to })
  const postpone = () => {
    const text = t('agenda.postponed', { quarter: quarterOf(caseId) })
    const back = { type: 'case.move' as const, caseId, before: afterNext ?? null }
    act({ type: 'case.postpone', caseId }, waits ? { text, commands: [back] } : undefined)
  }
  return (
    <>
      {waits && before !== undefined && <MenuItem onClick={() => move(before)}>{t('agenda.up')}</MenuItem>}
      {waits && afterNext !== undefined && (
        <MenuItem onClick={() => move(order[place + 2] ?? null)}>{t('agenda.down')}</MenuItem>
      )}
      {(waits || progress === 'onStage') && afterNext !== undefined && (
        <MenuItem onClick={postpone}>{t('agenda.postpone')}</MenuItem>
      )}
    </>
  )
}
