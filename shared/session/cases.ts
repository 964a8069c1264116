import * as z from 'zod/mini'
import { caseQuestionsMinutes, talkSeconds, talkSlides } from '../method/recommendations.ts'
import { limits } from '../protocol/limits.ts'
import { line, optionalLine } from '../protocol/text.ts'
import { currentStep, elapsedMs, nextStep } from './clock.ts'
import { accept, type Context, type Decision, leads, never, refuse } from './decision.ts'
import { id } from './ids.ts'
import { caseOrder, caseSteps, freshStep, type PlanEvent } from './plan.ts'
import { refittedSteps } from './refit.ts'
import { byId, type Case, changed, type Session, type Step } from './session.ts'
import type { TimerEvent } from './timer.ts'

/** A case's id becomes part of its steps' ids, which may not be longer than ids are. */
const newCaseId = id.check(z.maxLength(48))

/** What the round knows of a case before it is presented; checked at the edge. */
export const caseProfile = {
  municipality: line(limits.organisation),
  quarter: line(limits.organisation),
  question: optionalLine(limits.question),
  population: z.nullable(z.int().check(z.minimum(1), z.maximum(limits.population))),
}

export const caseCommands = [
  z.object({ type: z.literal('case.add'), caseId: newCaseId, ...caseProfile }),
  z.object({ type: z.literal('case.edit'), caseId: id, ...caseProfile }),
  z.object({ type: z.literal('case.remove'), caseId: id }),
  z.object({ type: z.literal('case.move'), caseId: id, before: z.nullable(id) }),
  z.object({ type: z.literal('case.postpone'), caseId: id }),
  z.object({ type: z.literal('case.setReady'), caseId: id, ready: z.boolean() }),
  z.object({
    type: z.literal('case.setSlide'),
    caseId: id,
    slide: z.int().check(z.minimum(1), z.maximum(talkSlides)),
  }),
  z.object({ type: z.literal('case.finish'), caseId: id }),
] as const
export type CaseCommand = z.infer<(typeof caseCommands)[number]>

const kept = { municipality: z.string(), quarter: z.string(), question: z.string(), population: z.nullable(z.int()) }

export const caseEvents = [
  z.object({ type: z.literal('case.added'), caseId: id, ...kept, questionsSeconds: z.int() }),
  z.object({ type: z.literal('case.edited'), caseId: id, ...kept }),
  z.object({ type: z.literal('case.removed'), caseId: id }),
  z.object({ type: z.literal('cases.ordered'), order: z.array(id) }),
  z.object({ type: z.literal('case.postponed'), caseId: id, order: z.array(id) }),
  z.object({ type: z.literal('case.readySet'), caseId: id, ready: z.boolean() }),
  z.object({ type: z.literal('case.slideSet'), caseId: id, slide: z.int() }),
  z.object({ type: z.literal('case.finished'), caseId: id }),
] as const
export type CaseEvent = z.infer<(typeof caseEvents)[number]>
type CaseDecision = Decision<CaseEvent | PlanEvent | TimerEvent>

function talkOf(session: Session, caseId: string): Step | undefined {
  return session.steps.find((step) => step.kind === 'caseTalk' && step.caseId === caseId)
}

/** Whether this step has been held or is on. What was left by going back is still to come. TIMER-8 */
function hasBegun(session: Session, step: Step | undefined): boolean {
  return step !== undefined && (step.endedAt !== null || step.id === session.timer.current)
}

/** Whether the talk of this case or its questions have been held or are on. */
function caseBegun(session: Session, caseId: string | null): boolean {
  return caseId !== null && session.steps.some((step) => step.caseId === caseId && hasBegun(session, step))
}

/** Whether this person presents this case. */
export function presents(session: Session, caseId: string | null, personId: string): boolean {
  return byId(session.cases, caseId)?.presenters.includes(personId) ?? false
}

export type CaseProgress = 'waiting' | 'nextUp' | 'onStage' | 'questions' | 'presented'

/** Where a case stands in the presenter queue; `nextUp` is one step before its talk. CASES-4 */
export function caseProgress(session: Session, caseId: string): CaseProgress {
  const current = currentStep(session)
  if (current?.caseId === caseId) return current.kind === 'caseTalk' ? 'onStage' : 'questions'
  const next = nextStep(session)
  if (session.status.kind === 'live' && next?.kind === 'caseTalk' && next.caseId === caseId) return 'nextUp'
  return hasBegun(session, talkOf(session, caseId)) ? 'presented' : 'waiting'
}

/** The cases whose talk has not been held, in their order: „alle haben präsentiert" is true when empty. CASES-8 */
export function notPresented(session: Session): Case[] {
  return caseOrder(session)
    .filter((caseId) => !hasBegun(session, talkOf(session, caseId)))
    .flatMap((caseId) => byId(session.cases, caseId) ?? [])
}

/** The slide (1 to 5) that a talk should have reached at `now`: each has the same share of the five minutes. CASES-6 */
export function slideDue(session: Session, talk: Step, now: number): number {
  const perSlideMs = (talkSeconds * 1000) / talkSlides
  return Math.min(talkSlides, Math.floor(elapsedMs(session, talk, now) / perSlideMs) + 1)
}

/** Who leads may do all; the presenters of a case its sheet, ready mark, slide and „Ich bin fertig". CASES-6 */
export function decideCases(session: Session, command: CaseCommand, context: Context): CaseDecision {
  const known = byId(session.cases, command.caseId)
  if (command.type !== 'case.add' && !known) return refuse('unknownCase')
  const leading = leads(session, context.by)
  const presenting = presents(session, command.caseId, context.by)
  const ownToo = command.type.startsWith('case.set') || command.type === 'case.finish' || command.type === 'case.edit'
  if (!leading && !(ownToo && presenting)) return refuse(ownToo ? 'notYours' : 'notModerator')
  switch (command.type) {
    case 'case.add':
      return known ? refuse('caseExists') : decideAdd(session, command)
    case 'case.edit': {
      const { type: _, ...fields } = command
      return accept({ type: 'case.edited', ...fields })
    }
    case 'case.remove':
      return decideRemove(session, command.caseId)
    case 'case.move':
      return decideMove(session, command.caseId, command.before)
    case 'case.postpone':
      return decidePostpone(session, command.caseId, context.now)
    case 'case.setReady':
      return known?.ready === command.ready
        ? accept()
        : accept({ type: 'case.readySet', caseId: command.caseId, ready: command.ready })
    case 'case.setSlide':
      return decideSlide(session, command.caseId, command.slide)
    case 'case.finish':
      return decideFinish(session, command.caseId, context.now)
    default:
      return never(command)
  }
}

/** In a draft the agenda is fitted again so that the meeting keeps its length; later it gets longer, visibly. CASES-2 */
function refitted(session: Session, caseIds: readonly string[]): PlanEvent[] {
  if (session.status.kind !== 'draft' || session.steps.length === 0) return []
  return [{ type: 'plan.fitted', steps: refittedSteps(session, caseIds) }]
}

function decideAdd(session: Session, command: CaseCommand & { type: 'case.add' }): CaseDecision {
  if (session.cases.length >= limits.cases) return refuse('tooManyCases', { limit: limits.cases })
  const { type: _, ...fields } = command
  const questionsSeconds = caseQuestionsMinutes * 60
  return accept<CaseEvent | PlanEvent>(
    { type: 'case.added', ...fields, questionsSeconds },
    ...refitted(session, [...caseOrder(session), command.caseId]),
  )
}

/** A case whose talk or questions have begun stays. CASES-9 */
function decideRemove(session: Session, caseId: string): CaseDecision {
  if (caseBegun(session, caseId)) return refuse('caseStarted')
  const left = caseOrder(session).filter((other) => other !== caseId)
  return accept<CaseEvent | PlanEvent>({ type: 'case.removed', caseId }, ...refitted(session, left))
}

/** Only talks that have not begun can change their place, and only behind those that have. CASES-3 */
function decideMove(session: Session, caseId: string, before: string | null): CaseDecision {
  if (before !== null && !byId(session.cases, before)) return refuse('unknownCase')
  if (caseBegun(session, caseId) || caseBegun(session, before)) return refuse('caseStarted')
  const present = caseOrder(session)
  const others = present.filter((other) => other !== caseId)
  const place = before === null || before === caseId ? others.length : others.indexOf(before)
  const order = before === caseId ? present : others.toSpliced(place, 0, caseId)
  return order.join() === present.join() ? accept() : accept({ type: 'cases.ordered', order })
}

/** Skipped now, called later: behind the last case; if its talk was on, the next one starts. CASES-5 */
function decidePostpone(session: Session, caseId: string, now: number): CaseDecision {
  const progress = caseProgress(session, caseId)
  if (progress === 'questions' || progress === 'presented') return refuse('caseStarted')
  const present = caseOrder(session)
  const order = [...present.filter((other) => other !== caseId), caseId]
  const postponed: CaseEvent = { type: 'case.postponed', caseId, order }
  if (progress !== 'onStage') return present.at(-1) === caseId ? refuse('noLaterPlace') : accept(postponed)
  const next = session.steps
    .slice(session.steps.findIndex((step) => step.id === session.timer.current) + 1)
    .find((step) => step.kind === 'caseTalk' && !hasBegun(session, step))
  if (!next) return refuse('noLaterPlace')
  return accept<CaseEvent | TimerEvent>({ type: 'step.started', stepId: next.id, at: now }, postponed)
}

function decideSlide(session: Session, caseId: string, slide: number): CaseDecision {
  if (caseProgress(session, caseId) !== 'onStage') return refuse('notOnStage')
  return byId(session.cases, caseId)?.slide === slide ? accept() : accept({ type: 'case.slideSet', caseId, slide })
}

/** „Ich bin fertig" ends the talk and starts the questions: one press, and not only the moderator's. CASES-7 */
function decideFinish(session: Session, caseId: string, now: number): CaseDecision {
  const next = nextStep(session)
  if (caseProgress(session, caseId) !== 'onStage' || !next) return refuse('notOnStage')
  const finished: CaseEvent = { type: 'case.finished', caseId }
  return accept<CaseEvent | TimerEvent>(finished, { type: 'step.started', stepId: next.id, at: now })
}

/** Behind the last case, before the discussion, and never behind what is on: „Weiter" has to reach it. CASES-2 */
function placeOfNewCase(session: Session): number {
  const lastCase = session.steps.findLastIndex((step) => step.caseId !== null)
  const afterCases = session.steps.findIndex((step) => ['break', 'discussion', 'summary'].includes(step.kind))
  const place = lastCase >= 0 ? lastCase + 1 : afterCases >= 0 ? afterCases : session.steps.length
  const current = session.steps.findIndex((step) => step.id === session.timer.current)
  return Math.max(place, current + 1)
}

function withCase(session: Session, event: CaseEvent & { type: 'case.added' }): Session {
  const { type: _, caseId, questionsSeconds, ...fields } = event
  const added: Case = { id: caseId, ...fields, presenters: [], ready: false, slide: 1 }
  const at = placeOfNewCase(session)
  const steps = caseSteps(caseId, questionsSeconds).map(freshStep)
  return { ...session, cases: [...session.cases, added], steps: session.steps.toSpliced(at, 0, ...steps) }
}

function withoutCase(session: Session, caseId: string): Session {
  return {
    ...session,
    cases: session.cases.filter((known) => known.id !== caseId),
    steps: session.steps.filter((step) => step.caseId !== caseId),
    notes: session.notes.map((note) => (note.caseId === caseId ? { ...note, caseId: null } : note)),
  }
}

/** The places of the case steps stay where they are; the cases move between them. */
function withOrder(session: Session, order: readonly string[]): Session {
  const inOrder = order.flatMap((caseId) => session.steps.filter((step) => step.caseId === caseId))
  const moved = inOrder[Symbol.iterator]()
  return {
    ...session,
    steps: session.steps.map((step) => (step.caseId === null ? step : (moved.next().value ?? step))),
  }
}

function withFreshTalk(session: Session, caseId: string): Session {
  const talk = talkOf(session, caseId)
  const fresh = { spentMs: 0, startedAt: null, endedAt: null }
  return {
    ...session,
    steps: talk ? changed(session.steps, talk.id, fresh) : session.steps,
    cases: changed(session.cases, caseId, { slide: 1 }),
  }
}

export function evolveCases(session: Session, event: CaseEvent): Session {
  switch (event.type) {
    case 'case.added':
      return withCase(session, event)
    case 'case.edited': {
      const { type: _, caseId, ...fields } = event
      return { ...session, cases: changed(session.cases, caseId, fields) }
    }
    case 'case.removed':
      return withoutCase(session, event.caseId)
    case 'cases.ordered':
      return withOrder(session, event.order)
    case 'case.postponed':
      return withOrder(withFreshTalk(session, event.caseId), event.order)
    case 'case.readySet':
      return { ...session, cases: changed(session.cases, event.caseId, { ready: event.ready }) }
    case 'case.slideSet':
      return { ...session, cases: changed(session.cases, event.caseId, { slide: event.slide }) }
    case 'case.finished':
      return session
    default:
      return never(event)
  }
}
