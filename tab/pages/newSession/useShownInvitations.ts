import { useCallback, useState } from 'react'
import type { CreatedSession, Invitation } from '../../../shared/protocol/rest.ts'
import type { Seat } from '../../../shared/session/people.ts'
import { browserSurroundings } from '../../live/browserSurroundings.ts'
import { invitationLink } from '../../live/invitations.ts'
import { retentionApi } from '../../retention/retentionApi.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useAnswer } from '../useAnswer.ts'
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

const dayMs = 24 * 60 * 60 * 1000

/** When the session is deleted as the server says; until it has said so, as it would be without another day chosen. */
function useDeletesAt({ created: { sessionId, you }, draft, retentionDays }: Made): number {
  const [now] = useState(browserSurroundings.wallClock)
  const ask = useCallback(() => retentionApi.read(sessionId, you.token), [sessionId, you.token])
  const { answer } = useAnswer(ask)
  return answer?.ok ? answer.value.deletesAt : (bodyOf(draft).scheduledFor ?? now) + retentionDays * dayMs
}

/** The invitations of a new session as links and texts. */
export function useShownInvitations(made: Made): ShownInvitation[] {
  const { created, draft } = made
  const { t, language } = useTexts('create')
  const deletesAt = useDeletesAt(made)
  const { title, topic, scheduledFor, minutes, cases } = bodyOf(draft)
  const presenters = presentersOf(draft)
  const talks = cases.map(({ quarter }, place) => ({ name: presenters[place] ?? '', quarter }))
  const caseIds = created.invitations.flatMap(({ seat }) => (seat.role === 'presenter' ? [seat.caseId] : []))
  return created.invitations.map(({ seat, secret }: Invitation) => {
    const { role } = seat
    const index = seat.role === 'presenter' ? caseIds.indexOf(seat.caseId) : -1
    const quarter = cases[index]?.quarter ?? null
    const link = invitationLink(location.origin, created.sessionId, secret)
    const session = { title, topic: topic.trim(), scheduledFor, minutes, deletesAt }
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
