import type { Step } from '../../../shared/session/session.ts'
import { MenuDivider, MenuItem } from '../../parts/menu/menuParts.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { movable, placesOf, unpostpone } from './places.ts'
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
      <ProfileItems caseId={caseId} />
      <MenuDivider />
      {questions && <LengthItems step={questions} />}
    </>
  )
}

function PlaceItems({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  const { quarterOf } = useStepNames(session)
  const { up, down, later } = placesOf(session, caseId)
  const postpone = () => {
    const text = t('agenda.postponed', { quarter: quarterOf(caseId) })
    act({ type: 'case.postpone', caseId }, { text, commands: unpostpone(session, caseId) })
  }
  return (
    <>
      {up && <MenuItem onClick={() => act(up)}>{t('agenda.up')}</MenuItem>}
      {down && <MenuItem onClick={() => act(down)}>{t('agenda.down')}</MenuItem>}
      {later && <MenuItem onClick={postpone}>{t('agenda.postpone')}</MenuItem>}
    </>
  )
}

function ProfileItems({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const { session, ask, actLater } = usePanel()
  const { quarterOf } = useStepNames(session)
  const remove = () =>
    actLater({ type: 'case.remove', caseId }, aids('undo.removingCase', { quarter: quarterOf(caseId) }))
  return (
    <>
      <MenuItem onClick={() => ask({ kind: 'caseProfile', caseId })}>{t('cases.edit')}</MenuItem>
      {movable(session, caseId) && <MenuItem onClick={remove}>{t('cases.remove')}</MenuItem>}
    </>
  )
}
