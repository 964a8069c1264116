import { withoutPerson } from '../../shared/outcome/forget.ts'
import { readOutcome, writeOutcome } from '../../shared/outcome/outcomeText.ts'
import type { OutcomeStore } from '../store/outcomeStore.ts'

/** Takes the name of somebody who was erased out of every released version; what they said stays. OUTCOME-6 */
export async function forgetInOutcomes(outcomes: OutcomeStore, sessionId: string, personId: string): Promise<void> {
  for (const { number, people, document } of await outcomes.versions(sessionId)) {
    const index = people.indexOf(personId)
    if (index < 0) continue
    await outcomes.redact(sessionId, number, writeOutcome(withoutPerson(readOutcome(document), index)))
  }
}
