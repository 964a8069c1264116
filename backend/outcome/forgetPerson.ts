import { withoutPerson } from '../../shared/outcome/forget.ts'
import { readOutcome, writeOutcome } from '../../shared/outcome/outcomeText.ts'
import type { OutcomeStore } from '../store/outcomeStore.ts'

/** Takes the name of somebody who is erased out of every released version; what they said stays. OUTCOME-6 */
export async function forgetInOutcomes(outcomes: OutcomeStore, sessionId: string, personId: string): Promise<void> {
  const versions = await outcomes.versions(sessionId)
  const found = versions.flatMap(({ number, people, document }) => {
    const index = people.indexOf(personId)
    return index < 0 ? [] : [{ number, index, outcome: readOutcome(document) }]
  })
  const names = found.flatMap(({ outcome, index }) => outcome.head.people[index]?.name ?? [])
  for (const { number, index, outcome } of found) {
    await outcomes.redact(sessionId, number, writeOutcome(withoutPerson(outcome, index, names)))
  }
}
