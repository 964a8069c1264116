import * as z from 'zod/mini'
import { aspects } from '../method/aspects.ts'
import { stepKinds } from '../method/phases.ts'
import { lineKinds } from '../session/session.ts'

/** What somebody wrote. `key` names it for edits and between versions; `edited`: not the words of the meeting. */
const said = z.object({ key: z.string(), text: z.string(), edited: z.boolean() })
export type Said = z.infer<typeof said>

/** A place in `head.people`. */
const personIndex = z.int()
/** A place among the cases, from 1 on; `null` where something belongs to no single case. */
const casePlace = z.nullable(z.int())

const tip = z.object({
  ...said.shape,
  /** `null` where the author wished to stay unknown or was erased */
  by: z.nullable(personIndex),
  anonymous: z.boolean(),
  /** people who said „betrifft uns auch" */
  support: z.int(),
})
export type OutcomeTip = z.infer<typeof tip>
const card = z.object({ ...tip.shape, tips: z.array(tip) })
export type OutcomeCard = z.infer<typeof card>
const aspectCards = z.object({ aspect: z.enum(aspects), cards: z.array(card) })
export type AspectCards = z.infer<typeof aspectCards>

const person = z.object({
  /** `null` once they are erased */
  name: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  function: z.nullable(z.string()),
  roles: z.array(z.enum(['moderator', 'minuteTaker', 'presenter'])),
  /** was there until the end; others are listed because they said something */
  present: z.boolean(),
})
export type OutcomePerson = z.infer<typeof person>

const agreement = z.object({
  ...tip.shape,
  case: casePlace,
  people: z.array(personIndex),
  others: z.string(),
  /** a day such as `2026-11-22` */
  until: z.nullable(z.iso.date()),
})

const changeSubjects = [
  'title',
  'topic',
  'summary',
  'line',
  'question',
  'card',
  'tip',
  'agreement',
  'person',
  'other',
] as const
/** What differs between two versions. `before` and `after` are texts, `null` where there was, or is, none. */
const change = z.object({
  key: z.string(),
  subject: z.enum(changeSubjects),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
})
export type Change = z.infer<typeof change>
export const outcomeChange = change

const instant = z.string()

/** What came of a meeting: the one model from which every format is made (docs/results.md). */
export const outcomeSchema = z.object({
  format: z.literal('fallrunde-outcome'),
  version: z.literal(1),
  /** `null` of a draft */
  release: z.nullable(z.object({ number: z.int(), at: instant, changes: z.array(change) })),
  head: z.object({
    title: said,
    topic: said,
    /** ISO 8601 in UTC; `null` while it has not begun, or not ended */
    startedAt: z.nullable(instant),
    closedAt: z.nullable(instant),
    organiser: z.nullable(z.string()),
    people: z.array(person),
  }),
  summary: z.object({
    text: said,
    lines: z.array(z.object({ ...said.shape, kind: z.enum(lineKinds), cases: z.array(z.int()) })),
  }),
  cases: z.array(
    z.object({
      place: z.int(),
      municipality: z.string(),
      quarter: z.string(),
      population: z.nullable(z.int()),
      question: said,
      presenters: z.array(personIndex),
      aspects: z.array(aspectCards),
    }),
  ),
  /** cards that belong to no single case */
  general: z.array(aspectCards),
  shared: z.array(z.object({ aspect: z.enum(aspects), text: z.string(), cases: z.array(z.int()), support: z.int() })),
  agreements: z.array(agreement),
  /** questions that no tip answers */
  questions: z.array(z.object({ ...said.shape, case: casePlace, support: z.int() })),
  times: z.array(
    z.object({
      step: z.enum(stepKinds),
      case: casePlace,
      plannedSeconds: z.int(),
      /** `null` where the step was left out or is still to come */
      actualSeconds: z.nullable(z.int()),
    }),
  ),
})
export type Outcome = z.infer<typeof outcomeSchema>
export type OutcomeAgreement = Outcome['agreements'][number]
