import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import type { Format } from './format.ts'
import { json } from './json.ts'
import { pdf } from './pdf.ts'

/** Every format by the end of its file's name. */
export const formats: Readonly<Record<OutcomeFormat, Format>> = { pdf, json }
