import type { Outcome } from '../../../shared/outcome/outcome.ts'
import type { AgreedContact } from '../../../shared/outcome/personal.ts'
import type { Language } from '../formats/format.ts'
import { dateOf } from '../texts/dates.ts'
import { fill } from '../texts/texts.ts'
import { letterTexts } from './letterTexts.ts'

/** What a mail tells: of a released version, in one language. */
export interface Told {
  readonly outcome: Outcome
  /** SHA-256 of the version as it was released, hex */
  readonly hash: string
  /** somebody named in it was erased since */
  readonly redacted: boolean
  /** address of the page with the results; `null` on a server without a public address */
  readonly link: string | null
  readonly language: Language
}

/** The part that is one person's own. */
export interface Personal {
  readonly name: string
  readonly agreed: readonly AgreedContact[]
}

export interface Letter {
  readonly subject: string
  readonly text: string
}

type Texts = (typeof letterTexts)[Language]

function personLines(texts: Texts, { name, organisation, subject, contact }: AgreedContact): string {
  const who = [name ?? texts.somebody, organisation].filter(Boolean).join(', ')
  const how = contact === null ? texts.notReachable : fill(texts.reachable, { contact })
  return `- ${who}: ${subject}\n  ${how}`
}

function exchangeParts(texts: Texts, agreed: readonly AgreedContact[]): string[] {
  if (agreed.length === 0) return []
  return [`${texts.exchange}\n${agreed.map((each) => personLines(texts, each)).join('\n')}\n${texts.exchangePrivate}`]
}

/** The mail as plain text; without a person, what it says to all of them. DISPATCH-3 */
export function letterOf({ outcome, hash, redacted, link, language }: Told, personal: Personal | null): Letter {
  const texts = letterTexts[language]
  const { number, at } = outcome.release ?? { number: 0, at: '' }
  const values = { title: outcome.head.title.text, number, date: at === '' ? '' : dateOf(at, language) }
  const isCorrected = number > 1
  const parts = [
    personal ? fill(texts.hello, { name: personal.name }) : texts.helloAll,
    fill(isCorrected ? texts.attachedCorrected : texts.attached, values),
    ...(redacted ? [texts.redacted] : []),
    ...exchangeParts(texts, personal?.agreed ?? []),
    ...(link === null ? [] : [`${fill(texts.page, { link })}\n${texts.pageAbout}`]),
    `${texts.hash}\n${hash}`,
    ...(personal ? [texts.why] : []),
  ]
  const subject = fill(isCorrected ? texts.subjectCorrected : texts.subject, values)
  return { subject, text: `${parts.join('\n\n')}\n` }
}
