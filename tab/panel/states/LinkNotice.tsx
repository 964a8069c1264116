import { useLive } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'

/** The connection, when it is not there: one may go on writing, and sees how much waits. */
export function LinkNotice() {
  const { link, waiting, pendingNotes } = useLive()
  const { t } = useTexts('aids')
  if (link !== 'offline' && link !== 'reconnecting') return null
  const kind = waiting === pendingNotes.size ? 'notes' : 'inputs'
  const count = waiting > 0 ? t(`waiting.${kind}`, { count: waiting }) : null
  const text = [t('link.lost'), count, t(`link.${link}`)].filter((sentence) => sentence !== null).join(' ')
  return <Notice intent={link === 'offline' ? 'warning' : 'info'} text={text} />
}
