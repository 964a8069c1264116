import type { Scene } from './deeds.ts'
import { discussion } from './discussion.ts'
import { ending } from './ending.ts'
import { opening } from './opening.ts'
import type { PersonKey } from './people.ts'
import { presentations } from './presentations.ts'

/** The whole meeting, step by step, from the arrival to the end. */
export const script: readonly Scene[] = [...opening, ...presentations, ...discussion, ...ending]

/** Who comes later than the others, and at the beginning of which step. */
export const latecomer: { readonly key: PersonKey; readonly step: string } = {
  key: 'yusuf',
  step: 'questions-westerhafen',
}
