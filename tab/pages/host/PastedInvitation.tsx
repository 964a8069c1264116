import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TabSettings } from '../../host/meetingHost.ts'
import type { Failure } from '../../live/requests.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { fragmentOf, type Pass, readInvitationLink } from '../../routes.ts'
import { api } from '../../services.ts'
import { Failed } from '../Failed.tsx'
import { understand } from '../join/understand.ts'
import { useWords, type Words } from '../join/useWords.ts'

const linkMost = 2_000
const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  go: { justifySelf: 'start' },
})

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

function passTyped(typed: string): { sessionId: string; pass: Pass } | null {
  const understood = understand(typed, location.host)
  if (understood.kind === 'code') return { sessionId: '', pass: { key: 'c', value: understood.code } }
  const link = understood.kind === 'link' ? readInvitationLink(typed) : undefined
  return link?.pass ? { sessionId: link.sessionId, pass: link.pass } : null
}

function useLookUp(onTab: (tab: TabSettings) => void) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | 'tooMuch' | null>(null)
  const go = async (typed: string) => {
    const wish = passTyped(typed)
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
  const { t } = useTranslation('host')
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, failure, go, forgive } = useLookUp(onTab)
  const words: Words = useWords(understand(typed, location.host), tried)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    void go(typed)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('setUp.pasteLabel')}
        value={typed}
        maxLength={linkMost}
        autoComplete="off"
        liveHint
        {...words}
        onChange={(value) => {
          setTyped(value)
          setTried(false)
          forgive()
        }}
      />
      {failure === 'tooMuch' && <Notice intent="warning" assertive text={t('setUp.tooMuch')} />}
      {failure && failure !== 'tooMuch' && <Failed failure={failure} />}
      <Button type="submit" className={styles.go} disabled={busy}>
        {t('setUp.pasteGo')}
      </Button>
    </form>
  )
}
