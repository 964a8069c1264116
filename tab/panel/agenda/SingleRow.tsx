import type { Step } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { LengthStepper } from './LengthStepper.tsx'
import { RowMenu, StepItems } from './RowMenu.tsx'

/** A step that stands alone. */
export function SingleRow({ step }: { readonly step: Step }) {
  const { t } = useTexts()
  const { session, leading } = usePanel()
  const title = t(`steps.${step.kind}`)
  const menus = {
    draft: <LengthStepper step={step} name={title} />,
    live: (
      <RowMenu name={title}>
        <StepItems step={step} />
      </RowMenu>
    ),
    closed: undefined,
  }
  return <AgendaRow steps={[step]} title={title} menu={leading && menus[session.status.kind]} />
}
