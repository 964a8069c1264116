import type { Seat } from '../../../shared/session/people.ts'
import { dateAndTime } from '../../text/format.ts'
import type { Translate } from '../../text/translator.ts'

export interface InvitationFacts {
  readonly title: string
  readonly topic: string
  readonly scheduledFor: number | null
  readonly minutes: number
  readonly link: string
  /** where the video call is, empty where it is not known yet */
  readonly videoLink: string
  readonly role: Seat['role']
  /** Quartier of the own case, for presenters only */
  readonly quarter: string | null
  /** name of whom it is for, empty where it is for several or not known */
  readonly to: string
  /** every case with who presents it, empty where that is not known */
  readonly talks: readonly { readonly name: string; readonly quarter: string }[]
  /** for participants: it gives no other role */
  readonly code: string | null
  /** address of this server, where the code is entered */
  readonly origin: string
  /** when everything is deleted as it looks now, epoch ms */
  readonly deletesAt: number
}

/** An invitation as a mail. */
export interface InvitationMail {
  readonly subject: string
  readonly body: string
}

function whenLine(t: Translate<'create'>, language: string, { scheduledFor, minutes }: InvitationFacts): string | null {
  if (scheduledFor === null) return null
  const [from, to] = [scheduledFor, scheduledFor + minutes * 60_000].map((at) => dateAndTime(language, at))
  return t('mail.when', { date: from?.date ?? '', from: from?.time ?? '', to: to?.time ?? '' })
}

function roleLine(t: Translate<'create'>, { role, quarter }: InvitationFacts): string | null {
  return role === 'participant' ? null : t(`mail.role.${role}`, { quarter: quarter ?? '' })
}

/** The invitation as a mail for one role. `t` is that of the namespace `create`. */
export function invitationMail(t: Translate<'create'>, language: string, facts: InvitationFacts): InvitationMail {
  const { title, topic, to, talks, scheduledFor, link, videoLink, code, origin, deletesAt } = facts
  const date = scheduledFor === null ? null : dateAndTime(language, scheduledFor).date
  const about = [
    topic === '' ? null : t('mail.topic', { topic }),
    talks.length === 0
      ? null
      : t('mail.talks', {
          talks: talks.map((talk) => t(talk.name === '' ? 'mail.talkOpen' : 'mail.talk', talk)).join(', '),
        }),
    whenLine(t, language, facts),
    videoLink === '' ? t('mail.whereMissing') : t('mail.where', { videoLink }),
  ]
  const coming = [
    t('mail.join', { link }),
    code === null ? null : t('mail.code', { code, origin }),
    t('mail.noAccount'),
  ]
  const kept = t('mail.kept', { date: dateAndTime(language, deletesAt).date, privacy: `${origin}/privacy` })
  const lines = (all: readonly (string | null)[]) => all.filter((line) => line !== null).join('\n')
  const greeting = to === '' ? t('mail.greeting') : t('mail.greetingTo', { name: to })
  const parts = [greeting, t('mail.intro', { title }), lines(about), roleLine(t, facts), lines(coming), kept]
  return {
    subject: date === null ? t('mail.subject', { title }) : t('mail.subjectDated', { title, date }),
    body: `${parts.filter((part) => part !== null).join('\n\n')}\n`,
  }
}

/** Everything in one piece, to be pasted. */
export function mailAsText(t: Translate<'create'>, { subject, body }: InvitationMail): string {
  return `${t('mail.subjectLine', { subject })}\n\n${body}`
}

/** An address that opens the mail program with it (RFC 6068: line ends are CRLF). */
export function mailtoOf({ subject, body }: InvitationMail): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
