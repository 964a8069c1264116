import { type ReactNode, useDeferredValue } from 'react'
import {
  AnsweringContext,
  type PanelActions,
  PanelActionsContext,
  PanelAtOnceContext,
  PanelContext,
  type PanelValue,
  type Standing,
  StandingContext,
  usePanelAtOnce,
} from './panelContext.ts'

interface Props {
  readonly value: PanelValue
  readonly actions: PanelActions
  readonly standing: Standing
  readonly answering: string | null
  readonly children: ReactNode
}

/**
 * What the parts of a panel share. A press is answered first where it shows, {@link AtOnce}; everything else is drawn
 * after the next paint: all of it takes a slow device a third of a second.
 */
export function PanelProvider({ value, actions, standing, answering, children }: Props) {
  const later = useDeferredValue(value)
  return (
    <PanelActionsContext value={actions}>
      <StandingContext value={standing}>
        <PanelAtOnceContext value={value}>
          <AnsweringContext value={answering}>
            <PanelContext value={later}>{children}</PanelContext>
          </AnsweringContext>
        </PanelAtOnceContext>
      </StandingContext>
    </PanelActionsContext>
  )
}

/** Everything below follows a press in the same moment. */
export function AtOnce({ children }: { readonly children: ReactNode }) {
  return <PanelContext value={usePanelAtOnce()}>{children}</PanelContext>
}
