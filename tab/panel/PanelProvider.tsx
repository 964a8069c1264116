import type { ReactNode } from 'react'
import {
  type PanelActions,
  PanelActionsContext,
  PanelAtOnceContext,
  PanelContext,
  type PanelValue,
  type Standing,
  StandingContext,
} from './panelContext.ts'

interface Props {
  readonly value: PanelValue
  readonly actions: PanelActions
  readonly standing: Standing
  readonly children: ReactNode
}

/** What the parts of a panel share, the seldom changing apart from the often changing. */
export function PanelProvider({ value, actions, standing, children }: Props) {
  return (
    <PanelActionsContext value={actions}>
      <StandingContext value={standing}>
        <PanelAtOnceContext value={value}>
          <PanelContext value={value}>{children}</PanelContext>
        </PanelAtOnceContext>
      </StandingContext>
    </PanelActionsContext>
  )
}
