import { makeStyles } from '@fluentui/react-components'
import type { DispatchedPerson, DispatchView } from '../../../shared/protocol/dispatch.ts'
import { Window } from '../../panel/dialogs/Window.tsx'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  letter: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0, fontFamily: 'inherit' },
  summary: { cursor: 'pointer', minHeight: '24px' },
})

interface Props {
  readonly view: DispatchView
  /** who gets it once more; `null`: all who have not got it */
  readonly to: DispatchedPerson | null
  readonly count: number
  readonly onGo: () => void
  readonly onClose: () => void
}

/** Asks before mails go out, and shows what they say. */
export function ConfirmSend({ view, to, count, onGo, onClose }: Props) {
  const { t } = useTexts('dispatch')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { version, letter } = view
  const name = to?.name ?? common('unknownPerson')
  const run = () => {
    onClose()
    onGo()
  }
  return (
    <Window
      title={to ? t('confirm.againTitle', { name }) : t('confirm.title')}
      action={{ label: t('confirm.go'), run }}
      onClose={onClose}
    >
      <span>
        {to
          ? t('confirm.againText', { name, version: version ?? '' })
          : t('confirm.text', { count, version: version ?? '' })}
      </span>
      {letter && (
        <details>
          <summary className={styles.summary}>{t('confirm.letter')}</summary>
          <pre className={styles.letter}>{letter.text}</pre>
        </details>
      )}
    </Window>
  )
}
