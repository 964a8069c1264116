import { useTranslation } from 'react-i18next'
import { useLive } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'

/** The connection, when it is not there: one may go on writing, and sees how much waits. */
export function LinkNotice() {
  const { link, waiting } = useLive()
  const { t } = useTranslation()
  if (link !== 'offline' && link !== 'reconnecting') return null
  const words = t(`links.${link}`)
  const text = waiting > 0 ? `${words} ${t('links.waiting', { count: waiting })}` : words
  return <Notice intent={link === 'offline' ? 'warning' : 'info'} text={text} />
}
