import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { ics } from './ics.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { xlsx } from './xlsx.ts'

/** Every format by the end of its file's name. */
export const formats: Readonly<Record<OutcomeFormat, Format>> = {
  pdf,
  odt,
  docx,
  html,
  md: markdown,
  csv,
  xlsx,
  json,
  ics,
}
