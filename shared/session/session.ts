import * as z from 'zod/mini'
import { aspects } from '../method/aspects.ts'
import type { FeedbackQuestion } from '../method/feedback.ts'
import { stepKinds } from '../method/phases.ts'
import { id, instant } from './ids.ts'

/** A step of the agenda. `plannedSeconds` is what was promised at the start, `seconds` what it has now. */
const step = z.object({
  id,
  kind: z.enum(stepKinds),
  caseId: z.nullable(id),
  plannedSeconds: z.int(),
  seconds: z.int(),
  /** time used while it ran, without pauses; the running stretch is added by `elapsedMs` */
  spentMs: z.int(),
  startedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
})

const respread = z.array(z.object({ stepId: id, from: z.int(), to: z.int() }))

const timer = z.object({
  current: z.nullable(id),
  /** epoch ms since when the current step runs; `null` while paused or not live */
  runningSince: z.nullable(instant),
})

const introductions = z.object({
  waiting: z.array(id),
  done: z.array(id),
  current: z.nullable(z.object({ personId: id, calledAt: instant, seconds: z.int() })),
})

const caseState = z.object({
  id,
  municipality: z.string(),
  quarter: z.string(),
  question: z.string(),
  population: z.nullable(z.int()),
  presenters: z.array(id),
  ready: z.boolean(),
  slide: z.int(),
})

export const entryKinds = ['procedure', 'direct', 'question', 'contribution'] as const
const entry = z.object({
  id,
  personId: id,
  kind: z.enum(entryKinds),
  /** arrival number; first come, first served inside a kind */
  arrival: z.int(),
})

const speakers = z.object({
  open: z.boolean(),
  newVoicesFirst: z.boolean(),
  secondsEach: z.nullable(z.int()),
  queue: z.array(entry),
  skipped: z.array(entry),
  current: z.nullable(z.extend(entry, { calledAt: instant })),
  /** people who have had the floor in this session */
  heard: z.array(id),
  arrivals: z.int(),
})

/** Who does an agreement and until when. Younger than cards, so older states come without. */
export const agreed = z.object({
  people: z.array(id),
  /** who else, in free words */
  others: z.string(),
  /** a day such as `2026-11-22` */
  until: z.nullable(z.iso.date()),
  /** the card that it was drawn from */
  sourceId: z.nullable(id),
})

const note = z.object({
  id,
  aspect: z.enum(aspects),
  caseId: z.nullable(id),
  /** the card that this tip answers */
  parentId: z.nullable(id),
  text: z.string(),
  /** a person's id, or the pseudonym of an anonymous author, which only the server can trace and only while it runs */
  author: id,
  anonymous: z.boolean(),
  supporters: z.array(id),
  at: instant,
  editedAt: z.nullable(instant),
  deleted: z.boolean(),
  /** of an agreement */
  agreed: z._default(z.nullable(agreed), null),
})

const member = z.object({
  id,
  moderator: z.boolean(),
  /** took over while no moderator was there; ends when one returns */
  acting: z.boolean(),
  minuteTaker: z.boolean(),
  joinedAt: instant,
  removed: z.boolean(),
})

export const closingPoints = ['obstacles', 'tips', 'agreements', 'exchange', 'results', 'thanks'] as const
export const lineKinds = ['shared', 'supported', 'tip', 'agreement', 'question', 'own'] as const
/** What a line of the Fazit was gathered from. */
export const gatheredLine = z.object({
  /** the id of its first card; an own line has one of its own */
  id,
  kind: z.enum(lineKinds),
  cardIds: z.array(id),
  /** the cases it speaks of, in the order of the talks */
  caseIds: z.array(id),
  text: z.string(),
})
const line = z.extend(gatheredLine, { edited: z.boolean(), removed: z.boolean(), revision: z.int() })

const closing = z.object({
  summary: z.string(),
  revision: z.int(),
  checked: z.array(z.enum(closingPoints)),
  lines: z._default(z.array(line), []),
})

const exchange = z.object({
  id,
  from: id,
  to: id,
  subject: z.string(),
  agreed: z.boolean(),
  at: instant,
})

const answers = z.array(z.int())
const feedback = z.object({
  /** until the session is closed for the first time: from then on nobody can tell who has answered */
  open: z.boolean(),
  /** one for each person who has answered, under a name that only the running server can trace */
  given: z.array(id),
  /** how often each of the four answers was given, the worst first */
  counts: z.object({ helped: answers, heard: answers, again: answers } satisfies Record<FeedbackQuestion, unknown>),
})
const noAnswers = [0, 0, 0, 0]
const noFeedback = { open: true, given: [], counts: { helped: noAnswers, heard: noAnswers, again: noAnswers } }

const status = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('live'), startedAt: instant, plannedEndAt: instant }),
  z.object({ kind: z.literal('closed'), startedAt: instant, plannedEndAt: instant, closedAt: instant }),
])

/** The whole state of a session: the fold of its events, and what `welcome` carries. */
export const sessionState = z.object({
  title: z.string(),
  topic: z.string(),
  /** planned beginning, epoch ms */
  scheduledFor: z.nullable(instant),
  status,
  steps: z.array(step),
  lastRespread: z.nullable(respread),
  timer,
  introductions,
  cases: z.array(caseState),
  speakers,
  notes: z.array(note),
  people: z.array(member),
  closing,
  exchanges: z._default(z.array(exchange), []),
  feedback: z._default(feedback, noFeedback),
})

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

export type Session = DeepReadonly<z.infer<typeof sessionState>>
export type Step = Session['steps'][number]
export type Case = Session['cases'][number]
export type Entry = Session['speakers']['queue'][number]
export type EntryKind = Entry['kind']
export type Note = Session['notes'][number]
export type Member = Session['people'][number]
export type Line = Session['closing']['lines'][number]
export type GatheredLine = DeepReadonly<z.infer<typeof gatheredLine>>
export type Exchange = Session['exchanges'][number]

/** The session before its first event. */
export const emptySession: Session = {
  title: '',
  topic: '',
  scheduledFor: null,
  status: { kind: 'draft' },
  steps: [],
  lastRespread: null,
  timer: { current: null, runningSince: null },
  introductions: { waiting: [], done: [], current: null },
  cases: [],
  speakers: {
    open: true,
    newVoicesFirst: false,
    secondsEach: null,
    queue: [],
    skipped: [],
    current: null,
    heard: [],
    arrivals: 0,
  },
  notes: [],
  people: [],
  closing: { summary: '', revision: 0, checked: [], lines: [] },
  exchanges: [],
  feedback: noFeedback,
}

/** The element with this id, or `undefined`. A loop, since `find` with its closure was a third of a decision's time. */
export function byId<T extends { readonly id: string }>(list: readonly T[], wanted: string | null): T | undefined {
  if (wanted === null) return undefined
  for (const item of list) if (item.id === wanted) return item
  return undefined
}

/** The list with one element changed; the same list where nothing has this id. */
export function changed<T extends { readonly id: string }>(
  list: readonly T[],
  wanted: string,
  change: Partial<T> | ((item: T) => Partial<T>),
): readonly T[] {
  return list.map((item) =>
    item.id === wanted ? { ...item, ...(typeof change === 'function' ? change(item) : change) } : item,
  )
}
