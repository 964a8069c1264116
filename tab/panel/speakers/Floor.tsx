import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { MicFilled } from '@fluentui/react-icons/svg/mic'
import type { Session } from '../../../shared/session/session.ts'
import { speakingOrder } from '../../../shared/session/speakers.ts'
import { useNow } from '../../live/useLive.ts'
import { Card } from '../../parts/Card.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { remainingText, secondsText } from '../../parts/time.ts'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useSettled } from '../now/useSettled.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  who: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  mic: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
  time: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorStatusDangerForeground3 },
  main: {
    minHeight: '44px',
    flexGrow: 1,
    minWidth: '50%',
    '& > .label': { overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

type Current = NonNullable<Session['speakers']['current']>

/** Who has the floor and for how long; whoever leads passes it on in one press. */
export function Floor() {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session, me, leading, act } = usePanel()
  const name = usePersonName()
  const { current, secondsEach } = session.speakers
  const next = speakingOrder(session.speakers)[0]
  const whileCurrent = current?.id ?? null
  // the second press of a double one would call whoever comes after
  const settled = useSettled(whileCurrent ?? '', { atFirst: true })
  // whoever speaks has the button above every tab
  const mayFinish = leading && current !== null && current.personId !== me
  return (
    <Card title={current?.personId === me ? t('speakers.yourTurn') : t('speakers.floor')}>
      {current ? (
        <div className={styles.row}>
          <span className={styles.who}>
            <MicFilled className={styles.mic} />
            <PersonName personId={current.personId} />
          </span>
          <Tag>{common(`entryKinds.${current.kind}`)}</Tag>
          <FloorTime current={current} secondsEach={secondsEach} />
        </div>
      ) : (
        <p className={styles.quiet}>{t('speakers.nobodySpeaks')}</p>
      )}
      {((leading && next) || mayFinish) && (
        <div className={styles.row}>
          {leading && next && (
            <Button
              className={styles.main}
              icon={<ArrowRightRegular />}
              iconPosition="after"
              aria-disabled={!settled}
              onClick={() => settled && act({ type: 'speakers.call', entryId: null, whileCurrent })}
            >
              <span className="label">{t('speakers.callPerson', { name: name(next.personId) })}</span>
            </Button>
          )}
          {mayFinish && (
            <Button onClick={() => act({ type: 'speakers.finish', whileCurrent: current.id })}>
              {t('speakers.finish')}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}

function FloorTime({ current, secondsEach }: { readonly current: Current; readonly secondsEach: number | null }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const used = Math.max(0, useNow() - current.calledAt)
  if (secondsEach === null) return <span className={styles.time}>{secondsText(Math.floor(used / 1000))}</span>
  const left = secondsEach * 1000 - used
  return left > 0 ? (
    <span className={styles.time}>{remainingText(left)}</span>
  ) : (
    <span className={mergeClasses(styles.time, styles.over)}>{t('time.overBy', { time: remainingText(left) })}</span>
  )
}
