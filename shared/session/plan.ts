import * as z from 'zod/mini'
import { agendaLengths } from '../method/agenda.ts'
import { stepKinds } from '../method/phases.ts'
import { talkSeconds } from '../method/recommendations.ts'
import { limits } from '../protocol/limits.ts'
import { line, prose } from '../protocol/text.ts'
import { accept, type Context, type Decision, never, refuse, unlessLeading } from './decision.ts'
import { id, instant } from './ids.ts'
import { type LengthChange, respreadChanges } from './respread.ts'
import { byId, changed, type Session, type Step } from './session.ts'

const lengths = z.object({ stepId: id, from: z.int(), to: z.int() })
const minutes = z.int().check(z.minimum(limits.minutes.least), z.maximum(limits.minutes.most))
const seconds = z.int().check(z.minimum(limits.stepSeconds.least), z.maximum(limits.stepSeconds.most))

export const planCommands = [
  z.object({ type: z.literal('plan.rename'), title: line(limits.title), topic: prose(limits.topic, 0) }),
  z.object({ type: z.literal('plan.fit'), minutes, impulse: z.boolean(), break: z.boolean() }),
  z.object({ type: z.literal('plan.setLength'), stepId: id, seconds }),
  z.object({ type: z.literal('plan.respread'), whileCurrent: id }),
  z.object({ type: z.literal('plan.undoRespread') }),
] as const
export type PlanCommand = z.infer<(typeof planCommands)[number]>

const plannedStep = z.object({ id, kind: z.enum(stepKinds), caseId: z.nullable(id), seconds: z.int() })

export const planEvents = [
  z.object({
    type: z.literal('session.created'),
    title: z.string(),
    topic: z.string(),
    scheduledFor: z.nullable(instant),
  }),
  z.object({ type: z.literal('plan.renamed'), title: z.string(), topic: z.string() }),
  z.object({ type: z.literal('plan.fitted'), steps: z.array(plannedStep) }),
  z.object({ type: z.literal('plan.lengthSet'), stepId: id, seconds: z.int() }),
  z.object({ type: z.literal('plan.respread'), changes: z.array(lengths) }),
  z.object({ type: z.literal('plan.respreadUndone') }),
] as const
export type PlanEvent = z.infer<(typeof planEvents)[number]>
export type PlannedStep = z.infer<typeof plannedStep>

/** The steps of the source's agenda for these cases, in their order, with lengths that add up to the wish. PLAN-1 */
export function agendaSteps(
  caseIds: readonly string[],
  wish: { readonly minutes: number; readonly impulse: boolean; readonly break: boolean },
): PlannedStep[] {
  const length = agendaLengths({ ...wish, cases: caseIds.length })
  const single = (kind: Step['kind']): PlannedStep[] =>
    length[kind] === null ? [] : [{ id: kind, kind, caseId: null, seconds: length[kind] }]
  return [
    ...single('welcome'),
    ...single('impulse'),
    ...single('impulseQuestions'),
    ...caseIds.flatMap((caseId) => caseSteps(caseId, length.caseQuestions ?? 0)),
    ...single('break'),
    ...single('discussion'),
    ...single('summary'),
  ]
}

/** The two steps of a case: the talk of five minutes and its questions. */
export function caseSteps(caseId: string, questionsSeconds: number): PlannedStep[] {
  return [
    { id: `talk-${caseId}`, kind: 'caseTalk', caseId, seconds: talkSeconds },
    { id: `questions-${caseId}`, kind: 'caseQuestions', caseId, seconds: questionsSeconds },
  ]
}

export function freshStep(planned: PlannedStep): Step {
  return { ...planned, plannedSeconds: planned.seconds, spentMs: 0, startedAt: null, endedAt: null }
}

/** The wish (minutes, impulse, break) that the present steps fulfil. */
export function presentWish(session: Session) {
  const sum = session.steps.reduce((total, step) => total + step.seconds, 0)
  const has = (kind: Step['kind']) => session.steps.some((step) => step.kind === kind)
  return { minutes: Math.round(sum / 60), cases: session.cases.length, impulse: has('impulse'), break: has('break') }
}

/** Who leads plans; title and topic may change until the session is closed. PLAN-10 */
export function decidePlan(session: Session, command: PlanCommand, context: Context): Decision<PlanEvent> {
  const refused = unlessLeading(session, context)
  if (refused) return refused
  switch (command.type) {
    case 'plan.rename':
      return accept({ type: 'plan.renamed', title: command.title, topic: command.topic })
    case 'plan.fit':
      return decideFit(session, command)
    case 'plan.setLength':
      return decideLength(session, command.stepId, command.seconds)
    case 'plan.respread':
      return decideRespread(session, command.whileCurrent, context.now)
    case 'plan.undoRespread':
      return session.lastRespread ? accept({ type: 'plan.respreadUndone' }) : refuse('nothingToUndo')
    default:
      return never(command)
  }
}

/** The template is laid over a draft only. PLAN-8 */
function decideFit(session: Session, wish: { minutes: number; impulse: boolean; break: boolean }): Decision<PlanEvent> {
  if (session.status.kind !== 'draft') return refuse('alreadyStarted')
  const steps = agendaSteps(caseOrder(session), wish)
  return accept({ type: 'plan.fitted', steps })
}

/** The cases in the order of their talks: the presenter queue has no other order than the plan's. CASES-1 */
export function caseOrder(session: Session): string[] {
  return session.steps.flatMap((step) => (step.kind === 'caseTalk' && step.caseId ? [step.caseId] : []))
}

/** Sets a length within the method's bounds: a talk never has more than five minutes. PLAN-4 */
export function decideLength(session: Session, stepId: string, seconds: number): Decision<PlanEvent> {
  const step = byId(session.steps, stepId)
  if (!step) return refuse('unknownStep')
  if (step.endedAt !== null && step.id !== session.timer.current) return refuse('stepOver')
  if (step.kind === 'caseTalk' && seconds > talkSeconds) return refuse('talkIsFiveMinutes')
  if (seconds < limits.stepSeconds.least) return refuse('stepTooShort')
  if (seconds > limits.stepSeconds.most) return refuse('stepTooLong')
  return step.seconds === seconds ? accept() : accept({ type: 'plan.lengthSet', stepId, seconds })
}

function decideRespread(session: Session, whileCurrent: string, now: number): Decision<PlanEvent> {
  if (session.status.kind !== 'live') return refuse('notLive')
  if (session.timer.current !== whileCurrent) return refuse('stepMoved')
  const changes = respreadChanges(session, now)
  return changes.length === 0 ? refuse('nothingToSpread') : accept({ type: 'plan.respread', changes })
}

/** Before the start a new length is a new promise; afterwards the promise stays and the drift shows. PLAN-9 */
function withLength(session: Session, stepId: string, seconds: number): Session {
  const promise = session.status.kind === 'draft' ? { plannedSeconds: seconds } : {}
  return { ...session, steps: changed(session.steps, stepId, { seconds, ...promise }) }
}

export function evolvePlan(session: Session, event: PlanEvent): Session {
  switch (event.type) {
    case 'session.created':
      return { ...session, title: event.title, topic: event.topic, scheduledFor: event.scheduledFor }
    case 'plan.renamed':
      return { ...session, title: event.title, topic: event.topic }
    case 'plan.fitted':
      return { ...session, steps: event.steps.map(freshStep) }
    case 'plan.lengthSet':
      return withLength(session, event.stepId, event.seconds)
    case 'plan.respread':
      return { ...applyChanges(session, event.changes), lastRespread: event.changes }
    case 'plan.respreadUndone':
      return { ...undoChanges(session), lastRespread: null }
    default:
      return never(event)
  }
}

function applyChanges(session: Session, changes: readonly LengthChange[]): Session {
  const to = new Map(changes.map((change) => [change.stepId, change.to]))
  return { ...session, steps: session.steps.map((step) => ({ ...step, seconds: to.get(step.id) ?? step.seconds })) }
}

/** Gives back what was cut, also where a step got or lost a minute in between. PLAN-7 */
function undoChanges(session: Session): Session {
  const cut = new Map(session.lastRespread?.map(({ stepId, from, to }) => [stepId, from - to]))
  const steps = session.steps.map((step) => ({
    ...step,
    seconds: Math.max(limits.stepSeconds.least, step.seconds + (cut.get(step.id) ?? 0)),
  }))
  return { ...session, steps }
}
