import { createHash } from 'node:crypto'
import { fill } from '../../../shared/outcome/fill.ts'
import type { OutcomeAgreement } from '../../../shared/outcome/outcome.ts'
import { whoOf } from '../document/closingParts.ts'
import { type Words, wordsOf } from '../document/words.ts'
import type { Format } from './format.ts'

/** Octets of a line, without its end (RFC 5545, 3.1). */
const lineOctets = 75

/** A TEXT value: what has a meaning in it is escaped, other controls are left out. */
function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** A long line goes on after a break and a blank; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > lineOctets) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part].join('\r\n')
}

const compact = (day: string) => day.replaceAll('-', '')
/** The exclusive end; left out where it would be in the year 10000: then one day is meant (RFC 5545, 3.6.1). */
function endOf(day: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString()
  return next.startsWith('+') ? [] : [`DTEND;VALUE=DATE:${compact(next.slice(0, 10))}`]
}

function eventOf(words: Words, agreement: OutcomeAgreement, stamp: string): string[] {
  const { outcome, t } = words
  const { until, text, key } = agreement
  if (until === null) return []
  const title = fill(t.agreementOf, { title: outcome.head.title.text })
  const name = createHash('sha256').update(`${outcome.head.startedAt} ${key}`).digest('hex').slice(0, 32)
  return [
    'BEGIN:VEVENT',
    `UID:${name}@fallrunde`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${outcome.release?.number ?? 0}`,
    `DTSTART;VALUE=DATE:${compact(until)}`,
    ...endOf(until),
    `SUMMARY:${textValue(text)}`,
    `DESCRIPTION:${textValue(`${title}\n${t.who}: ${whoOf(words, agreement)}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The agreements that have a day, each for that whole day; the same event in every version (RFC 5545). */
export const ics: Format = {
  contentType: 'text/calendar; charset=utf-8',
  async render({ outcome, language }) {
    const words = wordsOf(outcome, language)
    const at = outcome.release?.at ?? outcome.head.closedAt ?? outcome.head.startedAt ?? new Date(0).toISOString()
    const stamp = `${at.replace(/[-:]|\.\d+/g, '').replace('Z', '')}Z`
    const events = outcome.agreements.flatMap((agreement) => eventOf(words, agreement, stamp))
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fallrunde//Outcome//DE', ...events, 'END:VCALENDAR']
    return Buffer.from(`${lines.map(folded).join('\r\n')}\r\n`)
  },
}
