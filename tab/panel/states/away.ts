import { limits } from '../../../shared/protocol/limits.ts'
import { presentPeople } from '../../../shared/session/people.ts'
import { useLive } from '../../live/useLive.ts'
import { usePanel } from '../panelContext.ts'

/** A moderator who reloads the page is away for a moment: nobody needs to hear of that. */
const unremarkableSeconds = 10

/** What to say of moderators who are away: nothing yet, how long until one may take over, or that one may. */
export function awayWord(since: number, now: number) {
  const seconds = Math.floor((now - since) / 1000)
  const left = limits.moderatorsAwaySeconds - seconds
  const kind = seconds < unremarkableSeconds ? null : left > 0 ? ('soon' as const) : ('now' as const)
  return { kind, left }
}

/** Since when no moderator is connected, where that concerns this person; else `null`. */
export function useModeratorsAway(): number | null {
  const { presence, link } = useLive()
  const { leading, over, session } = usePanel()
  const acted = presentPeople(session).some((person) => person.acting)
  return link !== 'live' || leading || over || acted ? null : presence.moderatorsAwaySince
}
