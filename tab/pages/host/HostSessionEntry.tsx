import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { HostSession, HostToken } from '../../../shared/protocol/hosts.ts'
import { Card } from '../../parts/Card.tsx'
import { navigate } from '../../router.ts'
import { api, seats } from '../../services.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { useEnter } from './useEnter.ts'

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly token: HostToken
  readonly session: HostSession
  /** the name is needed first */
  readonly onAsk: (moderate: boolean) => void
}

/** Who one is in a session already: by the account, or by the seat that this browser has there. */
async function known({ sessionId, you }: HostSession) {
  if (you) return you
  const seat = seats.of(sessionId)
  const answer = seat && (await api.me(sessionId, seat.token))
  return answer?.ok ? answer.value : null
}

/** A session of this meeting, told from others by title, time and state, and the ways into it. */
export function HostSessionEntry({ token, session, onAsk }: Props) {
  const { t, language } = useTexts('host')
  const { t: entry } = useTexts('entry')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { sessionId, title, status, scheduledFor, createdAt, here, you, mayModerate } = session
  const asParticipant = useEnter(token, session, false)
  const asModerator = useEnter(token, session, true)
  const isIn = you !== null || seats.of(sessionId) !== undefined
  const enter = async (moderate: boolean) => {
    const person = await known(session)
    if (!person) return onAsk(moderate)
    // with a seat of this browser nothing is to be asked of the server, but that who moderates brings it to this meeting
    if (!moderate && seats.of(sessionId) && (here || status === 'closed')) return navigate(`/s/${sessionId}`)
    const { name, organisation, function: does } = person
    await (moderate ? asModerator : asParticipant).join({ name, organisation, function: does, returnAs: null })
  }
  const date = common('dateAndTime', dateAndTime(language, scheduledFor ?? createdAt))
  const when = scheduledFor === null ? t('created', { date }) : date
  const failure = asParticipant.failure ?? asModerator.failure
  const busy = asParticipant.busy || asModerator.busy
  return (
    <Card title={title}>
      <Caption1 className={styles.about}>{`${when} · ${entry(`start.state.${status}`)}`}</Caption1>
      {failure && <Failed failure={failure} />}
      <div className={styles.ways}>
        <Button
          appearance={status === 'closed' ? 'secondary' : 'primary'}
          disabled={busy}
          aria-label={t(isIn ? 'openOf' : 'joinOf', { title })}
          onClick={() => void enter(false)}
        >
          {t(isIn ? 'open' : 'join')}
        </Button>
        {mayModerate && status !== 'closed' && (
          <Button disabled={busy} aria-label={t('moderateOf', { title })} onClick={() => void enter(true)}>
            {t('moderate')}
          </Button>
        )}
      </div>
    </Card>
  )
}
