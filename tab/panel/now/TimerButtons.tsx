import { Button, makeStyles } from '@fluentui/react-components'
import { PauseFilled } from '@fluentui/react-icons/svg/pause'
import { PlayFilled } from '@fluentui/react-icons/svg/play'
import { talkSeconds } from '../../../shared/method/recommendations.ts'
import type { Step } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useShortcutKey } from '../keys/useShortcutKey.ts'
import { usePanel } from '../panelContext.ts'
import { useNowStyles } from './useNowStyles.ts'

const useStyles = makeStyles({ square: { minWidth: '32px', width: '32px', paddingLeft: 0, paddingRight: 0 } })

/** Pause, and a minute less or more. */
export function TimerButtons({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  const styles = { ...useNowStyles(), ...useStyles() }
  const paused = session.timer.runningSince === null
  const whileCurrent = step.id
  // the five minutes are the method's; what is pressed for more would only be refused
  const full = step.kind === 'caseTalk' && step.seconds >= talkSeconds
  const pauseLabel = paused ? t('now.resume') : t('now.pause')
  return (
    <span className={styles.buttons}>
      <Button
        className={styles.square}
        icon={paused ? <PlayFilled /> : <PauseFilled />}
        aria-label={pauseLabel}
        title={pauseLabel}
        onClick={() => act({ type: paused ? 'timer.resume' : 'timer.pause', whileCurrent })}
        {...useShortcutKey('pause')}
      />
      <Button
        className={styles.square}
        aria-label={t('now.minuteLess')}
        title={t('now.minuteLess')}
        onClick={() => act({ type: 'timer.adjust', whileCurrent, seconds: -60 })}
      >
        −1
      </Button>
      <Button
        className={styles.square}
        aria-label={t('now.minuteMore')}
        title={t(full ? 'now.talkIsFull' : 'now.minuteMore')}
        disabledFocusable={full}
        onClick={() => act({ type: 'timer.adjust', whileCurrent, seconds: 60 })}
      >
        +1
      </Button>
    </span>
  )
}
