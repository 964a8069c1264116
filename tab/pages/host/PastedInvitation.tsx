import { useState } from 'react'
import type { TabSettings } from '../../host/meetingHost.ts'
import type { Failure } from '../../live/requests.ts'
import { Notice } from '../../parts/Notice.tsx'
import { fragmentOf, type Pass, readInvitationLink } from '../../routes.ts'
import { api } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { PassForm } from '../join/PassForm.tsx'
import type { Understood } from '../join/understand.ts'

interface Found {
  readonly sessionId: string
  readonly title: string
  readonly isForParticipants: boolean
}

/** What a pass leads to. */
async function lookUp(pass: Pass, sessionId: string): Promise<Found | Failure> {
  if (pass.key === 'c') {
    const answer = await api.lookUpCode(pass.value)
    return answer.ok
      ? { sessionId: answer.value.sessionId, title: answer.value.title, isForParticipants: true }
      : answer
  }
  const answer = await api.readInvitation(sessionId, pass.value)
  if (!answer.ok) return answer
  const { title, seat } = answer.value
  return { sessionId, title, isForParticipants: seat.role === 'participant' }
}

function passOfTyped(understood: Understood, typed: string): { sessionId: string; pass: Pass } | null {
  if (understood.kind === 'code') return { sessionId: '', pass: { key: 'c', value: understood.code } }
  const link = understood.kind === 'link' ? readInvitationLink(typed) : undefined
  return link?.pass ? { sessionId: link.sessionId, pass: link.pass } : null
}

function useLookUp(onTab: (tab: TabSettings) => void) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | 'tooMuch' | null>(null)
  const go = async (understood: Understood, typed: string) => {
    const wish = passOfTyped(understood, typed)
    if (!wish) return
    setBusy(true)
    const found = await lookUp(wish.pass, wish.sessionId)
    setBusy(false)
    if (!('title' in found)) return setFailure(found)
    // everybody in the meeting gets this link: with that of a moderator everybody would lead
    if (!found.isForParticipants) return setFailure('tooMuch')
    const { sessionId, title } = found
    onTab({ sessionId, title, address: `${location.origin}/s/${sessionId}${fragmentOf(wish.pass)}` })
  }
  return { busy, failure, go, forgive: () => setFailure(null) }
}

/** For who has only the link or the code of a session. */
export function PastedInvitation({ onTab }: { readonly onTab: (tab: TabSettings) => void }) {
  const { t } = useTexts('host')
  const { busy, failure, go, forgive } = useLookUp(onTab)
  return (
    <PassForm
      label={t('setUp.pasteLabel')}
      go={t('setUp.pasteGo')}
      primary={false}
      busy={busy}
      onGo={(understood, typed) => void go(understood, typed)}
      onType={forgive}
    >
      {failure === 'tooMuch' && <Notice intent="warning" assertive text={t('setUp.tooMuch')} />}
      {failure && failure !== 'tooMuch' && <Failed failure={failure} />}
    </PassForm>
  )
}
