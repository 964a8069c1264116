import type { Outcome, OutcomeAgreement } from '../../../shared/outcome/outcome.ts'
import { dateAndTime, day } from '../../text/format.ts'
import type { Translate } from '../../text/translator.ts'

export interface MailFacts {
  /** a released version */
  readonly outcome: Outcome
  /** SHA-256 of its JSON */
  readonly hash: string
  /** where everybody reads it */
  readonly link: string
}

interface Mail {
  readonly subject: string
  readonly body: string
}

type T = Translate<'outcome'>

function agreementLine(t: T, language: string, { head }: Outcome, { text, people, others, until }: OutcomeAgreement) {
  const who = [...people.map((index) => head.people[index]?.name), others].filter(Boolean).join(', ')
  const by = until === null ? '' : t('mail.until', { date: day(language, until) })
  const more = [who, by].filter(Boolean).join(', ')
  const what = text.replace(/\s+/g, ' ').trim()
  return more === '' ? t('mail.agreement', { what }) : t('mail.agreementMore', { what, more })
}

function introOf(t: T, language: string, { head, release }: Outcome): string {
  const released = release ? dateAndTime(language, Date.parse(release.at)).date : ''
  return t('mail.intro', { title: head.title.text, number: release?.number ?? 1, date: released })
}

function agreementsOf(t: T, language: string, outcome: Outcome): string | null {
  if (outcome.agreements.length === 0) return null
  const lines = outcome.agreements.map((agreement) => agreementLine(t, language, outcome, agreement))
  return [t('mail.agreements'), ...lines].join('\n')
}

/** A mail to everybody who was there, ready to be sent by hand. `t` is that of the namespace `outcome`. */
export function mailText(t: T, language: string, { outcome, hash, link }: MailFacts): Mail {
  const { head, release } = outcome
  const [title, number] = [head.title.text, release?.number ?? 1]
  const held = head.startedAt && dateAndTime(language, Date.parse(head.startedAt)).date
  const moderators = head.people.filter(({ roles, present }) => present && roles.includes('moderator'))
  const parts = [
    t('mail.greeting'),
    introOf(t, language, outcome),
    number > 1 ? t('mail.changed', { before: number - 1 }) : null,
    t('mail.link', { link }),
    agreementsOf(t, language, outcome),
    t('mail.hash', { hash }),
    [t('mail.regards'), ...moderators.flatMap(({ name }) => name ?? [])].join('\n'),
  ]
  return {
    subject: held ? t('mail.subjectDated', { title, date: held }) : t('mail.subject', { title }),
    body: `${parts.filter((part) => part !== null).join('\n\n')}\n`,
  }
}
