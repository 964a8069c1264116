import { writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import type { Format } from './format.ts'

/** The outcome itself, as docs/results.md tells; of a released version the text that was hashed. */
export const json: Format = {
  contentType: 'application/json',
  async render({ outcome }) {
    return Buffer.from(writeOutcome(outcome))
  },
}
