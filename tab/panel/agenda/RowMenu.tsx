import type { ReactNode } from 'react'
import type { Step } from '../../../shared/session/session.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** What can be done with a line of the agenda. */
export function RowMenu({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTexts('panel')
  return <MoreMenu label={t('agenda.menuOf', { name })}>{children}</MoreMenu>
}

/** Going to a step while the session is on. */
export function JumpItem({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  const { stepInList } = useStepNames(session)
  const whileCurrent = session.timer.current
  if (whileCurrent === null || whileCurrent === step.id) return null
  const text = t('now.movedOn', { step: stepInList(step) })
  const back = { type: 'timer.jump' as const, whileCurrent: step.id, to: whileCurrent }
  const jump = () => act({ type: 'timer.jump', whileCurrent, to: step.id }, { text, commands: [back] })
  return <MenuItem onClick={jump}>{t('agenda.jump', { step: stepInList(step) })}</MenuItem>
}

/** A minute more or less for a step that is not over. */
export function LengthItems({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  if (step.endedAt !== null && step.id !== session.timer.current) return null
  const set = (seconds: number) => act({ type: 'plan.setLength', stepId: step.id, seconds })
  return (
    <>
      <MenuItem persistOnClick onClick={() => set(step.seconds + 60)}>
        {t('agenda.longer')}
      </MenuItem>
      <MenuItem persistOnClick onClick={() => set(step.seconds - 60)}>
        {t('agenda.shorter')}
      </MenuItem>
    </>
  )
}

/** What can be done with a step that stands alone. */
export function StepItems({ step }: { readonly step: Step }) {
  return (
    <>
      <JumpItem step={step} />
      <LengthItems step={step} />
    </>
  )
}
