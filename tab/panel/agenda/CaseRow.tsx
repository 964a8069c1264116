import type { KeyboardEvent } from 'react'
import { caseProgress } from '../../../shared/session/cases.ts'
import { byId, type Step } from '../../../shared/session/session.ts'
import { lengthText } from '../../parts/time.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { CaseItems } from './CaseItems.tsx'
import { movedBy, placesOf } from './places.ts'
import { RowMenu } from './RowMenu.tsx'

/** A case with its talk and questions: where it stands in the presenter queue, who presents it. */
export function CaseRow({ caseId, steps }: { readonly caseId: string; readonly steps: readonly Step[] }) {
  const { t } = useTexts('panel')
  const { session, leading, over, act } = usePanel()
  const { caseName } = useStepNames(session)
  const known = byId(session.cases, caseId)
  const progress = caseProgress(session, caseId)
  const parts = steps.map((step) =>
    t(step.kind === 'caseTalk' ? 'agenda.talk' : 'agenda.questions', { minutes: lengthText(step.seconds) }),
  )
  const state = [
    known?.ready && (progress === 'waiting' || progress === 'nextUp') ? t('agenda.ready') : null,
    progress === 'waiting' ? null : t(`agenda.progress.${progress}`),
  ].filter((word) => word !== null)
  const about = [...(state.length > 0 ? state : parts)].join(' · ')
  const name = caseName(caseId)
  const { up, down } = placesOf(session, caseId)
  const onKeyDown = (event: KeyboardEvent) => {
    const move = movedBy(event, up, down)
    if (move) act(move)
  }
  return (
    <AgendaRow
      steps={steps}
      title={name}
      done={progress === 'presented'}
      about={about}
      onKeyDown={leading && !over ? onKeyDown : undefined}
      menu={
        leading &&
        !over && (
          <RowMenu name={name}>
            <CaseItems caseId={caseId} steps={steps} />
          </RowMenu>
        )
      }
    />
  )
}
