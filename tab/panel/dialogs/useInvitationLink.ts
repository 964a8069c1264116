import { useState } from 'react'
import type { Seat } from '../../../shared/session/people.ts'
import { invitationLink } from '../../live/invitations.ts'
import type { Failure } from '../../live/requests.ts'
import { api, seats } from '../../services.ts'

type State =
  | { readonly kind: 'idle' | 'busy' | 'copied' }
  /** the clipboard is not allowed here: the link stands to be selected */
  | { readonly kind: 'shown'; readonly link: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Makes an invitation for a seat and copies its link. */
export function useInvitationLink(sessionId: string, seat: Seat) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const make = async (): Promise<State> => {
    const token = seats.of(sessionId)?.token
    if (token === undefined) return { kind: 'failed', failure: { ok: false, code: 'notMember' } }
    const minted = await api.mintInvitation(sessionId, token, seat, false)
    if (!minted.ok) return { kind: 'failed', failure: minted }
    const link = invitationLink(location.origin, sessionId, minted.value.secret)
    try {
      await navigator.clipboard.writeText(link)
      return { kind: 'copied' }
    } catch {
      return { kind: 'shown', link }
    }
  }
  const copy = async () => {
    setState({ kind: 'busy' })
    setState(await make())
  }
  return { state, copy }
}
