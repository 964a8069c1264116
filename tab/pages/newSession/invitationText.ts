import type { TFunction } from 'i18next'
import { dateAndTime } from '../../text/format.ts'

export interface InvitationFacts {
  readonly title: string
  readonly topic: string
  readonly scheduledFor: number | null
  readonly minutes: number
  readonly link: string
  /** Quartier of the own case, for presenters only */
  readonly quarter: string | null
  readonly retentionDays: number
  readonly privacy: string
}

/** The invitation as a text to paste into a mail. `t` is that of the namespace `pages`. */
export function invitationText(t: TFunction<'pages'>, language: string, facts: InvitationFacts): string {
  const { title, topic, scheduledFor, minutes, link, quarter, retentionDays, privacy } = facts
  const from = scheduledFor === null ? null : dateAndTime(language, scheduledFor)
  const to = scheduledFor === null ? null : dateAndTime(language, scheduledFor + minutes * 60_000)
  const subject = from
    ? t('created.mail.subjectDated', { title, date: from.date })
    : t('created.mail.subject', { title })
  const lines = [
    topic === '' ? null : t('created.mail.topic', { topic }),
    from && to ? t('created.mail.when', { date: from.date, from: from.time, to: to.time }) : null,
    t('created.mail.where'),
    quarter === null ? null : t('created.mail.ownCase', { quarter }),
    `${t('created.mail.join', { link })}\n${t('created.mail.noAccount')}`,
    t('created.mail.kept', { days: retentionDays, privacy }),
  ]
  const body = lines.filter((line) => line !== null).join('\n')
  return `${subject}\n\n${t('created.mail.greeting')}\n${t('created.mail.intro')}\n\n${body}\n`
}
