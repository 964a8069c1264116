import * as z from 'zod/mini'
import { type FeedbackQuestion, feedbackQuestions, feedbackShownFrom } from '../method/feedback.ts'
import { accept, type Context, type Decision, refuse } from './decision.ts'
import { id } from './ids.ts'
import type { Session } from './session.ts'

const answer = z.int().check(z.minimum(1), z.maximum(4))
const answers = { helped: answer, heard: answer, again: answer } satisfies Record<FeedbackQuestion, typeof answer>

export const feedbackCommands = [z.object({ type: z.literal('feedback.give'), ...answers })] as const
export type FeedbackCommand = z.infer<(typeof feedbackCommands)[number]>

export const feedbackEvents = [z.object({ type: z.literal('feedback.given'), veil: id, ...answers })] as const
export type FeedbackEvent = z.infer<(typeof feedbackEvents)[number]>

/** What the veil is made for, in place of a card's id. No card has this id: a card and an answer are not to be linked. */
const veiled = 'feedback!'

/** How often each answer from 1 to 4 was given, by question; `null` while there are too few to be anonymous. FEEDBACK-2 */
export function feedbackCounts(session: Session): Session['feedback']['counts'] | null {
  return session.feedback.given.length < feedbackShownFrom ? null : session.feedback.counts
}

/** Once a person, in a live session and never after it was first closed, under a veil that only the server can lift. FEEDBACK-1 */
export function decideFeedback(
  session: Session,
  { helped, heard, again }: FeedbackCommand,
  context: Context,
): Decision<FeedbackEvent> {
  if (!session.feedback.open) return refuse('feedbackOver')
  if (session.status.kind !== 'live') return refuse('notLive')
  const veil = context.pseudonym(veiled)
  if (session.feedback.given.includes(veil)) return refuse('feedbackGiven')
  return accept({ type: 'feedback.given', veil, helped, heard, again })
}

export function evolveFeedback(session: Session, event: FeedbackEvent): Session {
  const { feedback } = session
  const counts = { ...feedback.counts }
  for (const question of feedbackQuestions) {
    counts[question] = counts[question].map((count, index) => (event[question] === index + 1 ? count + 1 : count))
  }
  return { ...session, feedback: { ...feedback, given: [...feedback.given, event.veil], counts } }
}
