import { Button, mergeClasses } from '@fluentui/react-components'
import { useLive } from '../../live/useLive.ts'
import { Card } from '../../parts/Card.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { ReadySwitch } from './NextUp.tsx'
import { useNowStyles } from './useNowStyles.ts'

/** Before the start: who is there, and the one button that begins. */
export function DraftCard() {
  const { t, language } = useTexts('panel')
  const { t: common } = useTexts()
  const { session, me, leading, act } = usePanel()
  const { presence } = useLive()
  const name = usePersonName()
  const styles = useNowStyles()
  const others = presence.here.filter((personId) => personId !== me).map(name)
  const own = session.cases.find((known) => known.presenters.includes(me))
  return (
    <Card title={t('draft.title')} className={mergeClasses(styles.card, styles.airy)}>
      {session.scheduledFor !== null && (
        <p className={styles.quiet}>{common('dateAndTime', dateAndTime(language, session.scheduledFor))}</p>
      )}
      <p className={mergeClasses(styles.quiet, styles.clamped)}>
        {others.length > 0 ? t('draft.here', { count: others.length, names: others.join(', ') }) : t('draft.alone')}
      </p>
      {leading ? (
        <Button appearance="primary" className={styles.main} onClick={() => act({ type: 'timer.start' })}>
          {t('draft.start')}
        </Button>
      ) : (
        <p className={styles.quiet}>{t('draft.wait')}</p>
      )}
      {own && <ReadySwitch own={own} />}
    </Card>
  )
}
