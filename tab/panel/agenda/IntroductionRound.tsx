import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { waitingForIntroduction } from '../../../shared/session/introductions.ts'
import type { Session } from '../../../shared/session/session.ts'
import { useNow, usePeople } from '../../live/useLive.ts'
import { Card } from '../../parts/Card.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { remainingText } from '../../parts/time.ts'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useSettled } from '../now/useSettled.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  who: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  about: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  time: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  main: {
    minHeight: '44px',
    flexGrow: 1,
    minWidth: '50%',
    '& > .label': { overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

type Current = NonNullable<Session['introductions']['current']>

/** The round of introductions: who speaks, with the time that is left for them, and who comes after. */
export function IntroductionRound() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, me } = usePanel()
  const name = usePersonName()
  const { current, done } = session.introductions
  const waiting = waitingForIntroduction(session)
  const title =
    current?.personId === me ? t('round.yourTurn') : waiting[0] === me ? t('round.youAreNext') : t('round.title')
  const names = waiting.map(name).join(', ')
  // where nobody is in the round yet, nobody has introduced themselves either
  const rest = names ? t('round.waiting', { names }) : done.length > 0 || current ? t('round.allDone') : null
  return (
    <Card title={title}>
      {current && <Speaking current={current} />}
      <RoundButtons />
      {rest && <p className={styles.text}>{rest}</p>}
    </Card>
  )
}

function Speaking({ current }: { readonly current: Current }) {
  const styles = useStyles()
  const { organisation, function: does } = usePeople().get(current.personId) ?? {}
  const about = [does, organisation].filter(Boolean).join(' · ')
  const left = current.seconds * 1000 - (useNow() - current.calledAt)
  return (
    <div className={styles.row}>
      <span className={styles.who}>
        <PersonName personId={current.personId} />
        {about !== '' && <span className={styles.about}>{about}</span>}
      </span>
      <span className={styles.time}>{remainingText(left)}</span>
    </div>
  )
}

function RoundButtons() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, leading, act } = usePanel()
  const name = usePersonName()
  const whileCurrent = session.introductions.current?.personId ?? null
  const settled = useSettled(whileCurrent ?? '', { atFirst: true })
  const next = waitingForIntroduction(session)[0]
  if (!leading || (next === undefined && whileCurrent === null)) return null
  return (
    <div className={styles.row}>
      <Button
        className={styles.main}
        icon={<ArrowRightRegular />}
        iconPosition="after"
        aria-disabled={!settled}
        onClick={() => settled && act({ type: 'introduction.next', whileCurrent })}
      >
        <span className="label">
          {next === undefined ? t('round.finish') : t('speakers.callPerson', { name: name(next) })}
        </span>
      </Button>
      {whileCurrent !== null && (
        <Button onClick={() => act({ type: 'introduction.postpone', whileCurrent })}>{t('round.postpone')}</Button>
      )}
    </div>
  )
}
