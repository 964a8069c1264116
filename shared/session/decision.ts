import type { Session } from './session.ts'

/**
 * Why a command was refused. A closed union and part of the public contract (docs/wire.md): a code keeps its meaning.
 * The tab has a sentence for each in every language.
 */
export const refusalCodes = [
  // the edge
  'invalid',
  'tooLong',
  'tooFast',
  'notSaved',
  'serverOnly',
  // rights
  'notMember',
  'notModerator',
  'notYours',
  // the session
  'notLive',
  'alreadyStarted',
  'closed',
  'notClosed',
  // plan and timer
  'stepMoved',
  'unknownStep',
  'noNextStep',
  'noPreviousStep',
  'talkIsFiveMinutes',
  'stepTooShort',
  'stepTooLong',
  'stepOver',
  'nothingToSpread',
  'nothingToUndo',
  'notWelcome',
  'nobodyLeft',
  'introductionMoved',
  // cases
  'unknownCase',
  'caseExists',
  'caseStarted',
  'notOnStage',
  'noLaterPlace',
  'tooManyCases',
  // Redeliste
  'listClosed',
  'listFull',
  'alreadyListed',
  'unknownEntry',
  'speakerMoved',
  'nobodySpeaks',
  'nobodyWaits',
  // notes
  'unknownNote',
  'noteExists',
  'noteDeleted',
  'onlyTipsAnswer',
  'answersAnswer',
  'ownNote',
  'tooManyNotes',
  'notAgreement',
  // people
  'unknownPerson',
  'lastModerator',
  'moderatorHere',
  'sessionFull',
  // closing
  'textMoved',
  'unknownLine',
  'lineExists',
  'lineRemoved',
  'tooManyLines',
  // exchange and feedback
  'unknownExchange',
  'exchangeExists',
  'withYourself',
  'tooManyExchanges',
  'feedbackGiven',
  'feedbackOver',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What a decision knows besides the session. The server alone supplies it; the tab guesses it for its own commands. */
export interface Context {
  /** who sends the command; `server` for joining and returning */
  readonly by: string
  /** epoch ms */
  readonly now: number
  /** id of the command, made by its sender; a repeated command is one command */
  readonly id: string
  /** the pseudonym of `by` as author of an anonymous card */
  readonly pseudonym: (noteId: string) => string
  /** for how long (ms) no moderator has been connected; 0 while one is */
  readonly moderatorsAwayMs: number
}

export type Refusal = { readonly code: RefusalCode; readonly detail?: Readonly<Record<string, string | number>> }
export type Decision<E> = { readonly ok: true; readonly events: readonly E[] } | ({ readonly ok: false } & Refusal)

/** Accepts a command with its events. */
export function accept<E>(...events: E[]): Decision<E> {
  return { ok: true, events }
}

/** Refuses a command. */
export function refuse(code: RefusalCode, detail?: Refusal['detail']): { readonly ok: false } & Refusal {
  return detail ? { ok: false, code, detail } : { ok: false, code }
}

/** Whether this person leads the session now: moderators, and whoever took over in their absence. */
export function leads(session: Session, personId: string): boolean {
  return session.people.some(
    (person) => person.id === personId && !person.removed && (person.moderator || person.acting),
  )
}

/** Whether this person writes the Fazit: who leads, and who keeps the minutes. CLOSE-1 */
export function keepsMinutes(session: Session, personId: string): boolean {
  return (
    leads(session, personId) ||
    session.people.some((person) => person.id === personId && !person.removed && person.minuteTaker)
  )
}

/** Refusal for people who do not lead, `undefined` for those who do. */
export function unlessLeading(session: Session, context: Context) {
  return leads(session, context.by) ? undefined : refuse('notModerator')
}

/** Makes a switch exhaustive: the compiler complains where a case is missing. */
export function never(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
