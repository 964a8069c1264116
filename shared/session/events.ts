import * as z from 'zod/mini'
import { caseEvents } from './cases.ts'
import { closingEvents } from './closing.ts'
import { exchangeEvents } from './exchange.ts'
import { fazitEvents } from './fazit.ts'
import { feedbackEvents } from './feedback.ts'
import { introductionEvents } from './introductions.ts'
import { noteEvents } from './notes.ts'
import { peopleEvents } from './people.ts'
import { planEvents } from './plan.ts'
import { speakerEvents } from './speakers.ts'
import { timerEvents } from './timer.ts'

/** Everything that can have happened in a session. */
export const eventSchema = z.discriminatedUnion('type', [
  ...planEvents,
  ...timerEvents,
  ...introductionEvents,
  ...caseEvents,
  ...speakerEvents,
  ...noteEvents,
  ...peopleEvents,
  ...closingEvents,
  ...fazitEvents,
  ...exchangeEvents,
  ...feedbackEvents,
])
export type Event = z.infer<typeof eventSchema>
