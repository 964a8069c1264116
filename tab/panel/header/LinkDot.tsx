import { makeStyles, tokens } from '@fluentui/react-components'
import { CircleFilled } from '@fluentui/react-icons/svg/circle'
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected'
import { useLive } from '../../live/useLive.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  live: { display: 'inline-flex', color: tokens.colorStatusSuccessForeground3, fontSize: '10px' },
  lost: { display: 'inline-flex', color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase400 },
})

/** Whether the panel is connected: form and colour for the eye, a word for the ear. */
export function LinkDot() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { link } = useLive()
  const live = link === 'live'
  const label = t(`link.${link}`)
  return (
    <span role="img" aria-label={label} title={label} className={live ? styles.live : styles.lost}>
      {live ? <CircleFilled /> : <PlugDisconnectedRegular />}
    </span>
  )
}
