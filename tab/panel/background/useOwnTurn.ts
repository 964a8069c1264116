import { caseProgress } from '../../../shared/session/cases.ts'
import type { Session } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { useRaise } from '../speakers/useRaise.ts'

/** The own case that is one step before its talk. */
export function ownNextUp(session: Session, me: string) {
  return session.cases.find((known) => known.presenters.includes(me) && caseProgress(session, known.id) === 'nextUp')
}

/** What this person must not miss: being next with a case or on the Redeliste, or having the floor; else `null`. */
export function useOwnTurn(): string | null {
  const { t } = useTexts('aids')
  const { t: panel } = useTexts('panel')
  const { session, me, leading } = usePanel()
  const isNextOnList = useRaise().place === 1 && session.status.kind === 'live'
  const next = ownNextUp(session, me)
  const { speakers, introductions } = session
  if (speakers.current?.personId === me || introductions.current?.personId === me) return panel('announce.yourTurn')
  if (next) return t('news.nextUp', { quarter: next.quarter })
  return isNextOnList && !leading ? panel('speakers.youAreNext') : null
}
