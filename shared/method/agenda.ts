import { phaseOf, type StepKind } from './phases.ts'
import {
  breakMinutes,
  caseQuestionsMinutes,
  casesBlockMinutes,
  discussionMinutes,
  impulseMinutes,
  impulseQuestionsMinutes,
  shortestStepSeconds,
  summaryMinutes,
  talkSeconds,
  totalMinutes,
  welcomeMinutes,
} from './recommendations.ts'

const minute = 60
/** Lengths are offered in quarters of an hour, as calendars do. */
const offeredEveryMinutes = 15
/** Other lengths that are named are whole fives. */
const roundedToMinutes = 5

export interface AgendaWish {
  /** Whole length of the meeting, minutes. */
  readonly minutes: number
  readonly cases: number
  readonly impulse: boolean
  readonly break: boolean
}

/** Seconds for each kind of step; `null` where the step is left out. */
export type AgendaLengths = Readonly<Record<StepKind, number | null>>

/** Seconds for questions after each talk, fitted so that all cases together take 20 to 30 minutes where that can be. */
function questionsSeconds(cases: number): number {
  if (cases === 0) return 0
  const fitTo = (blockMinutes: number) => Math.floor((blockMinutes * minute) / cases) - talkSeconds
  const atLeast = Math.ceil((casesBlockMinutes.least * minute) / cases) - talkSeconds
  const wanted = Math.max(caseQuestionsMinutes * minute, atLeast)
  const halfMinutes = Math.floor(Math.min(wanted, fitTo(casesBlockMinutes.most)) / 30) * 30
  return Math.max(shortestStepSeconds, halfMinutes)
}

/** Seconds of everything but the discussion. */
function fixedSeconds(wish: AgendaWish, questions: number): number {
  const impulse = wish.impulse ? impulseMinutes + impulseQuestionsMinutes : 0
  const pause = wish.break ? breakMinutes : 0
  return (welcomeMinutes + impulse + pause + summaryMinutes) * minute + wish.cases * (talkSeconds + questions)
}

/** What is left over when the discussion is full goes to the questions, as far as the block of cases allows. */
function stretchQuestions(wish: AgendaWish, questions: number, leftSeconds: number): number {
  if (wish.cases === 0 || leftSeconds <= 0) return questions
  const room = casesBlockMinutes.most * minute - wish.cases * (talkSeconds + questions)
  const each = Math.floor(Math.max(0, Math.min(room, leftSeconds)) / wish.cases)
  return questions + each
}

/**
 * The agenda of the source for a wish: discussion first, then the questions take what is left over.
 * The lengths always add up to the wish, also where that leaves the discussion outside its 60 to 120 minutes;
 * {@link agendaFits} tells. Never gives a step under one minute, so a far too short wish comes out longer.
 */
export function agendaLengths(wish: AgendaWish): AgendaLengths {
  const usual = questionsSeconds(wish.cases)
  const rest = wish.minutes * minute - fixedSeconds(wish, usual)
  const questions = stretchQuestions(wish, usual, rest - discussionMinutes.most * minute)
  const discussion = Math.max(shortestStepSeconds, wish.minutes * minute - fixedSeconds(wish, questions))
  return {
    welcome: welcomeMinutes * minute,
    impulse: wish.impulse ? impulseMinutes * minute : null,
    impulseQuestions: wish.impulse ? impulseQuestionsMinutes * minute : null,
    caseTalk: talkSeconds,
    caseQuestions: questions,
    break: wish.break ? breakMinutes * minute : null,
    discussion,
    summary: summaryMinutes * minute,
  }
}

/** The whole length (minutes) that comes of a wish: its own, or what its steps need where that is more. PLAN-1 */
export function plannedMinutes(wish: AgendaWish): number {
  const { caseTalk, caseQuestions, ...single } = agendaLengths(wish)
  const cases = wish.cases * ((caseTalk ?? 0) + (caseQuestions ?? 0))
  const seconds = Object.values(single).reduce<number>((sum, length) => sum + (length ?? 0), cases)
  return Math.ceil(seconds / minute)
}

/** The least length (minutes) with a discussion that deserves the name: the floor of „ausgleichen". PLAN-3 */
export function leastMinutes(wish: Omit<AgendaWish, 'minutes'>): number {
  const shortest = plannedMinutes({ ...wish, minutes: 0 }) * minute
  const seconds = shortest - shortestStepSeconds + respreadFloorSeconds('discussion')
  return Math.ceil(seconds / minute / roundedToMinutes) * roundedToMinutes
}

/** Whether a wish meets the sums of the source: 150 to 210 minutes in all, 60 to 120 of them discussion. */
export function agendaFits(wish: AgendaWish): boolean {
  const discussion = agendaLengths(wish).discussion ?? 0
  return (
    wish.minutes >= totalMinutes.least &&
    wish.minutes <= totalMinutes.most &&
    discussion >= discussionMinutes.least * minute &&
    discussion <= discussionMinutes.most * minute
  )
}

/** The lengths (minutes) that fit these cases, impulse and break; empty where none does. */
export function fittingMinutes(wish: Omit<AgendaWish, 'minutes'>): number[] {
  const lengths: number[] = []
  for (let minutes: number = totalMinutes.least; minutes <= totalMinutes.most; minutes += offeredEveryMinutes) {
    if (agendaFits({ ...wish, minutes })) lengths.push(minutes)
  }
  return lengths
}

/** Whether „ausgleichen" may change a step of this kind: the five minutes of a talk are fixed by the method. */
export function mayBeRespread(kind: StepKind): boolean {
  return kind !== 'caseTalk'
}

const respreadFloorMinutes: Partial<Record<StepKind, number>> = { discussion: 20, break: 5, summary: 5 }

/** The length (seconds) below which „ausgleichen" does not cut a step of this kind. */
export function respreadFloorSeconds(kind: StepKind): number {
  return (respreadFloorMinutes[kind] ?? 1) * minute
}

/** Where time that was won goes: to the discussion, which is what the meeting is for. */
export function gainsTime(kind: StepKind): boolean {
  return phaseOf(kind) === 'discussion'
}
