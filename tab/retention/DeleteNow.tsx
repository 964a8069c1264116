import { Body1, Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Receipt } from '../../shared/protocol/retention.ts'
import type { Failure } from '../live/requests.ts'
import { Failed } from '../pages/Failed.tsx'
import { Window } from '../panel/dialogs/Window.tsx'
import { useTexts } from '../text/useTexts.ts'
import { Files } from './Files.tsx'
import { retentionApi } from './retentionApi.ts'

interface Props {
  readonly sessionId: string
  readonly token: string
  onDeleted(receipt: Receipt): void
}

/** Deletes everything, after a question that offers the files. */
export function DeleteNow({ sessionId, token, onDeleted }: Props) {
  const { t } = useTexts('retention')
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const box = useRef<HTMLDivElement>(null)
  const close = () => {
    setAsking(false)
    box.current?.querySelector('button')?.focus()
  }
  const run = async () => {
    // first: a window that goes together with its page leaves everything hidden from screen readers
    close()
    const answer = await retentionApi.deleteNow(sessionId, token)
    if (answer.ok) return onDeleted(answer.value)
    setFailure(answer)
  }
  return (
    <div ref={box}>
      <Button onClick={() => setAsking(true)}>{t('deleteNow')}</Button>
      {failure && <Failed failure={failure} />}
      {asking && (
        <Window title={t('confirmTitle')} action={{ label: t('confirm'), run: () => void run() }} onClose={close}>
          <Body1>{t('confirmText')}</Body1>
          <Body1>{t('confirmFiles')}</Body1>
          <Files sessionId={sessionId} token={token} />
        </Window>
      )}
    </div>
  )
}
