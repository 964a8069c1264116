import * as z from 'zod/mini'
import { agreementCommands } from './agreements.ts'
import { caseCommands } from './cases.ts'
import { closingCommands } from './closing.ts'
import { exchangeCommands } from './exchange.ts'
import { fazitCommands } from './fazit.ts'
import { feedbackCommands } from './feedback.ts'
import { introductionCommands } from './introductions.ts'
import { noteCommands } from './notes.ts'
import { peopleCommands } from './people.ts'
import { planCommands } from './plan.ts'
import { speakerCommands } from './speakers.ts'
import { timerCommands } from './timer.ts'

/** Every command there is. What is not in here cannot be asked of a session. */
export const commandSchema = z.discriminatedUnion('type', [
  ...planCommands,
  ...timerCommands,
  ...introductionCommands,
  ...caseCommands,
  ...speakerCommands,
  ...noteCommands,
  ...agreementCommands,
  ...peopleCommands,
  ...closingCommands,
  ...fazitCommands,
  ...exchangeCommands,
  ...feedbackCommands,
])
export type Command = z.infer<typeof commandSchema>
