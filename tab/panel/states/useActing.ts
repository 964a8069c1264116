import { presentPeople } from '../../../shared/session/people.ts'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** That somebody moderates in place of the moderators; `null` where nobody does. */
export function useActing(): string | null {
  const { t } = useTexts('panel')
  const { session, me } = usePanel()
  const name = usePersonName()
  const acting = presentPeople(session).filter((person) => person.acting)
  if (acting.length === 0) return null
  if (acting.some((person) => person.id === me)) return t('takeOver.youAct')
  return t('takeOver.acts', { count: acting.length, names: acting.map((person) => name(person.id)).join(', ') })
}
