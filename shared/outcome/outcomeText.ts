import { type Outcome, outcomeSchema } from './outcome.ts'

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]))
}

/** The outcome as JSON with its keys in order: the same outcome is always the same text. Ends with a line break. */
export function writeOutcome(outcome: Outcome): string {
  return `${JSON.stringify(ordered(outcome), null, 1)}\n`
}

/** Reads what {@link writeOutcome} wrote; throws where the text is no outcome. */
export function readOutcome(text: string): Outcome {
  return outcomeSchema.parse(JSON.parse(text))
}
