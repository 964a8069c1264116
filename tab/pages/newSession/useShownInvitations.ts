import { useState } from 'react'
import type { CreatedSession, Invitation } from '../../../shared/protocol/rest.ts'
import type { Seat } from '../../../shared/session/people.ts'
import { browserSurroundings } from '../../live/browserSurroundings.ts'
import { invitationLink } from '../../live/invitations.ts'
import { useTexts } from '../../text/useTexts.ts'
import { bodyOf, type Draft, presentersOf } from './draft.ts'
import { type InvitationMail, invitationMail } from './invitationText.ts'

export interface ShownInvitation {
  readonly role: Seat['role']
  readonly secret: string
  readonly whom: string
  readonly link: string
  readonly mail: InvitationMail
}

export interface Made {
  readonly created: CreatedSession
  readonly draft: Draft
  readonly retentionDays: number
}

/** The invitations of a new session as links and texts. */
export function useShownInvitations({ created, draft, retentionDays }: Made): ShownInvitation[] {
  const { t, language } = useTexts('create')
  const [now] = useState(browserSurroundings.wallClock)
  const { title, topic, scheduledFor, minutes, cases } = bodyOf(draft)
  const presenters = presentersOf(draft)
  const talks = cases.map(({ quarter }, place) => ({ name: presenters[place] ?? '', quarter }))
  const caseIds = created.invitations.flatMap(({ seat }) => (seat.role === 'presenter' ? [seat.caseId] : []))
  return created.invitations.map(({ seat, secret }: Invitation) => {
    const { role } = seat
    const index = seat.role === 'presenter' ? caseIds.indexOf(seat.caseId) : -1
    const quarter = cases[index]?.quarter ?? null
    const link = invitationLink(location.origin, created.sessionId, secret)
    const session = { title, topic: topic.trim(), scheduledFor, minutes, retentionDays, now }
    const to = presenters[index] ?? ''
    const own = { link, role, quarter, to, talks, code: role === 'participant' ? created.code : null }
    const place = { videoLink: draft.videoLink.trim(), origin: location.origin }
    return {
      role,
      secret,
      whom: [t(`created.forRole.${role}`, { place: index + 1, quarter: quarter ?? '' }), to]
        .filter((part) => part !== '')
        .join(' · '),
      link,
      mail: invitationMail(t, language, { ...session, ...own, ...place }),
    }
  })
}
