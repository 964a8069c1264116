import type { MailLanguage } from '../../protocol/address.ts'
import { calendarDay, dateOf } from '../dates.ts'
import { fill } from '../fill.ts'
import type { Outcome, OutcomeAgreement } from '../outcome.ts'
import type { AgreedContact } from '../personal.ts'
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
  readonly language: MailLanguage
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

type Texts = (typeof letterTexts)[MailLanguage]

function personLines(texts: Texts, { name, organisation, subject, contact }: AgreedContact): string {
  const who = [name ?? texts.somebody, organisation].filter(Boolean).join(', ')
  const how = contact === null ? texts.notReachable : fill(texts.reachable, { contact })
  return `- ${who}: ${subject}\n  ${how}`
}

function exchangeParts(texts: Texts, agreed: readonly AgreedContact[]): string[] {
  if (agreed.length === 0) return []
  return [`${texts.exchange}\n${agreed.map((each) => personLines(texts, each)).join('\n')}\n${texts.exchangePrivate}`]
}

function agreementLine(
  { outcome: { head }, language }: Told,
  { text, people, others, until }: OutcomeAgreement,
): string {
  const texts = letterTexts[language]
  const by = until === null ? null : fill(texts.agreedUntil, { day: calendarDay(until, language) })
  const more = [...people.map((index) => head.people[index]?.name), others, by].filter(Boolean).join(', ')
  const what = text.replace(/\s+/g, ' ').trim()
  return more === '' ? `- ${what}` : `- ${what} (${more})`
}

function agreementParts(told: Told): string[] {
  const { agreements } = told.outcome
  if (agreements.length === 0) return []
  return [[letterTexts[told.language].agreements, ...agreements.map((each) => agreementLine(told, each))].join('\n')]
}

function regards(texts: Texts, { head }: Outcome): string {
  const moderators = head.people.filter(({ roles, present }) => present && roles.includes('moderator'))
  return [texts.regards, ...moderators.flatMap(({ name }) => name ?? [])].join('\n')
}

/** The mail as plain text, for sending it by hand too; without a person, what it says to all of them. DISPATCH-3 */
export function letterOf(told: Told, personal: Personal | null): Letter {
  const { outcome, hash, redacted, link, language } = told
  const texts = letterTexts[language]
  const { number, at } = outcome.release ?? { number: 0, at: '' }
  const values = { title: outcome.head.title.text, number, date: at === '' ? '' : dateOf(at, language) }
  const isCorrected = number > 1
  const parts = [
    personal ? fill(texts.hello, { name: personal.name }) : texts.helloAll,
    fill(isCorrected ? texts.attachedCorrected : texts.attached, values),
    ...(redacted ? [texts.redacted] : []),
    ...exchangeParts(texts, personal?.agreed ?? []),
    ...agreementParts(told),
    ...(link === null ? [] : [`${fill(texts.page, { link })}\n${texts.pageAbout}`]),
    `${texts.hash}\n${hash}`,
    ...(personal ? [texts.why] : []),
    regards(texts, outcome),
  ]
  const subject = fill(isCorrected ? texts.subjectCorrected : texts.subject, values)
  return { subject, text: `${parts.join('\n\n')}\n` }
}
