import { Button, makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Failure } from '../../live/requests.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Window } from '../../panel/dialogs/Window.tsx'
import { useChange } from '../../parts/useChange.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { outcomeApi } from '../outcomeApi.ts'

const useStyles = makeStyles({ release: { minHeight: '44px', width: '100%' }, place: { outlineStyle: 'none' } })

function useWords(number: number, count: number) {
  const { t } = useTexts('outcome')
  if (number === 1) {
    return { label: t('standing.release'), title: t('standing.releaseTitle'), text: t('standing.releaseText') }
  }
  return {
    label: t('standing.correct', { number }),
    title: t('standing.correctTitle', { number }),
    text: t('standing.correctText', { number, count }),
  }
}

/** Releases what is shown, as version 1 or as a correction, after asking once more; nothing where there is nothing new. */
export function ReleaseButton() {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { sessionId, seat, view, busy, change, say } = useDesk()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const place = useRef<HTMLDivElement>(null)
  // back to the button, once the window over it is gone
  useChange(asking, () => {
    if (!asking) place.current?.querySelector('button')?.focus()
  })
  const number = view.versions.length + 1
  const words = useWords(number, view.pending.length)
  const release = async () => {
    setAsking(false)
    const send = number === 1 ? outcomeApi.release : outcomeApi.correct
    const refused = await change(({ revision: whileRevision, versions, draftHash: whileDraft }) =>
      send(sessionId, seat.token, { whileRevision, whileVersion: versions.length, whileDraft }),
    )
    setFailure(refused)
    if (refused) return
    say(t('standing.done', { number }))
    // the button has gone with what it was for
    place.current?.focus()
  }
  const ask = () => {
    setFailure(null)
    setAsking(true)
  }
  const isNew = number === 1 || view.pending.length > 0
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {view.mayRelease && isNew && (
        <Button className={styles.release} appearance="primary" disabledFocusable={busy} onClick={ask}>
          {words.label}
        </Button>
      )}
      {failure && <Failed failure={failure} />}
      {asking && (
        <Window
          title={words.title}
          action={{ label: words.label, run: () => void release() }}
          onClose={() => setAsking(false)}
        >
          <span>{words.text}</span>
        </Window>
      )}
    </div>
  )
}
