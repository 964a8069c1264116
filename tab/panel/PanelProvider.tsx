import type { ReactNode } from 'react'
import type { Session } from '../../shared/session/session.ts'
import {
  AnsweringContext,
  type PanelActions,
  PanelActionsContext,
  PanelContext,
  type PanelValue,
  type Standing,
  StandingContext,
  usePanel,
  usePanelAtOnce,
} from './panelContext.ts'

interface Props {
  readonly value: PanelValue
  readonly actions: PanelActions
  readonly standing: Standing
  readonly answering: string | null
  readonly children: ReactNode
}

/** What the parts of a panel share. */
export function PanelProvider({ value, actions, standing, answering, children }: Props) {
  return (
    <PanelActionsContext value={actions}>
      <StandingContext value={standing}>
        <AnsweringContext value={answering}>
          <PanelContext value={value}>{children}</PanelContext>
        </AnsweringContext>
      </StandingContext>
    </PanelActionsContext>
  )
}

interface AtOnceProps {
  /** the parts of the session that what is below shows and that must not wait */
  readonly follows: readonly (keyof Session)[]
  readonly children: ReactNode
}

/** Everything below follows a press in the same moment, if it changed what is named; else it is drawn with all the rest. */
export function AtOnce({ follows, children }: AtOnceProps) {
  const later = usePanel()
  const now = usePanelAtOnce()
  const waits = now.leading === later.leading && follows.every((part) => now.session[part] === later.session[part])
  return <PanelContext value={waits ? later : now}>{children}</PanelContext>
}
