/**
 * `npm run outcome -- fallrunde-1.json fallrunde-1.pdf`: reads an outcome that was downloaded as JSON and writes it down
 * in the format that the second name ends with. `--language=en` for English. Needs no server and changes nothing in one.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { readOutcome } from '../../shared/outcome/outcomeText.ts'
import { type OutcomeFormat, outcomeFormats } from '../../shared/protocol/outcome.ts'
import { readConfig } from '../config.ts'
import type { Language, Look } from './formats/format.ts'
import { formats } from './formats/formats.ts'

function giveUp(...problems: readonly string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

interface Wanted {
  readonly from: string
  readonly to: string
  readonly format: OutcomeFormat
  readonly language: Language
}

function demandWanted(): Wanted {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: 'de' } },
  })
  const [from, to] = positionals
  const format = outcomeFormats.find((known) => extname(to ?? '') === `.${known}`)
  const language = (['de', 'en'] as const).find((known) => known === values.language)
  if (!from || !to || !format || !language)
    return giveUp(
      'npm run outcome -- <from.json> <to.pdf> [--language=de|en]',
      `The second name ends with one of: ${outcomeFormats.join(', ')}.`,
    )
  return { from, to, format, language }
}

function demandLook(): Look {
  const read = readConfig(process.env)
  if (!read.ok) return giveUp(...read.problems)
  return { colour: read.config.organiserColour, logo: read.config.organiserLogo }
}

async function demandOutcome(from: string) {
  const text = await readFile(from, 'utf8').catch(() => giveUp(`${from} cannot be read.`))
  try {
    return readOutcome(text)
  } catch {
    return giveUp(`${from} is no outcome as docs/results.md tells.`)
  }
}

const { from, to, format, language } = demandWanted()
const outcome = await demandOutcome(from)
await writeFile(to, await formats[format].render({ outcome, language, look: demandLook() }))
