import { createContext, useContext } from 'react'
import type { OutcomeView } from '../../shared/protocol/outcome.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import type { OutcomeState } from './useOutcome.ts'

/** What every part of the outcome page works with. */
export interface Desk {
  readonly sessionId: string
  readonly seat: OwnSeat
  readonly view: OutcomeView
  readonly busy: boolean
  readonly change: OutcomeState['change']
  reload(): Promise<void>
  /** Tells it to those who do not see it. */
  say(text: string): void
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk of the page that this is part of. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('outside of the outcome page')
  return desk
}
