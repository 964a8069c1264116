import { Notice } from '../../parts/Notice.tsx'
import { api, recent, seats } from '../../services.ts'
import { refusalText } from '../../text/refusalText.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'
import { useOwnSeat } from './useOwnSeat.ts'

/** Asks before one erases oneself and leaves; says what stays. */
export function EraseWindow({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('panel')
  const { t: entry } = useTexts('entry')
  const { t: refusals } = useTexts('refusals')
  const { sessionId } = usePanel()
  const { busy, failure, run } = useOwnSeat(sessionId)
  const leave = () => {
    seats.forget(sessionId)
    recent.forget(sessionId)
    // loaded anew: nothing of the session is left in this page
    location.assign('/')
  }
  const erase = () => void run((token) => api.eraseMe(sessionId, token), leave)
  return (
    <Window
      title={t('people.eraseMe')}
      action={{ label: entry('me.erase'), disabled: busy, run: erase }}
      onClose={onClose}
    >
      <span>{entry('me.erased')}</span>
      <span>{entry('me.stays')}</span>
      {failure && <Notice intent="error" text={refusalText(refusals, failure)} assertive />}
    </Window>
  )
}
