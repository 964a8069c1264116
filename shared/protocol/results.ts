import * as z from 'zod/mini'
import { aspects } from '../method/aspects.ts'
import { stepKinds } from '../method/phases.ts'

const tip = z.object({
  text: z.string(),
  /** `null` where the author wished to stay unknown or was erased */
  by: z.nullable(z.string()),
  anonymous: z.boolean(),
  /** people who said „betrifft uns auch" */
  support: z.int(),
})
const card = z.object({ ...tip.shape, aspect: z.enum(aspects), tips: z.array(tip) })
export type ResultsCard = z.infer<typeof card>

/** What came of a meeting, as the downloaded JSON holds it (docs/results.md). No ids: nothing leads back to a person. */
export const results = z.object({
  format: z.literal('fallrunde-results'),
  version: z.literal(1),
  title: z.string(),
  topic: z.string(),
  /** ISO 8601 in UTC; `null` while it has not begun, or not ended */
  startedAt: z.nullable(z.string()),
  closedAt: z.nullable(z.string()),
  summary: z.string(),
  agreements: z.array(z.object({ ...card.shape, case: z.nullable(z.int()) })),
  cases: z.array(
    z.object({
      place: z.int(),
      municipality: z.string(),
      quarter: z.string(),
      question: z.string(),
      notes: z.array(card),
    }),
  ),
  /** cards that belong to no single case */
  notes: z.array(card),
  times: z.array(
    z.object({
      step: z.enum(stepKinds),
      /** place of its case */
      case: z.nullable(z.int()),
      plannedSeconds: z.int(),
      /** `null` where the step was left out or is still to come */
      actualSeconds: z.nullable(z.int()),
    }),
  ),
  people: z.object({
    count: z.int(),
    /** those whose names are still known */
    known: z.array(
      z.object({
        name: z.string(),
        organisation: z.nullable(z.string()),
        function: z.nullable(z.string()),
        moderator: z.boolean(),
      }),
    ),
  }),
})
export type Results = z.infer<typeof results>
