import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useEffect } from 'react'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import type { Seat } from '../../../shared/session/people.ts'
import { api } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { Loading } from '../Loading.tsx'
import { useAnswer } from '../useAnswer.ts'
import type { Join } from './useJoin.ts'

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

interface Props {
  readonly sessionId: string
  readonly own: OwnSeat
  readonly offered: Seat
  readonly join: Join
  readonly onStay: () => void
  /** the server does not know the own seat (any more) */
  readonly onSeatLost: () => void
}

/** Somebody who is in already opens an invitation: the same person may take on its role, and no one becomes two. */
export function TakeRole({ sessionId, own, offered, join, onStay, onSeatLost }: Props) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const { answer, again } = useAnswer(useCallback(() => api.me(sessionId, own.token), [sessionId, own]))
  const lost = answer?.ok === false && (answer.code === 'notFound' || answer.code === 'notMember')
  // everybody takes part already: there is nothing to choose
  const nothingNew = answer?.ok === true && offered.role === 'participant'
  useEffect(() => {
    if (lost) onSeatLost()
    else if (nothingNew) onStay()
  }, [lost, nothingNew, onSeatLost, onStay])
  if (!answer || lost || nothingNew) return <Loading />
  if (!answer.ok) return <Failed failure={answer} onRetry={again} />
  const { name, organisation } = answer.value
  return (
    <>
      <Body1>{t('join.already')}</Body1>
      <div className={styles.ways}>
        <Button
          appearance="primary"
          disabled={join.busy}
          onClick={() => join.join({ name, organisation, returnAs: null }, own.token)}
        >
          {t('join.addRole')}
        </Button>
        <Button onClick={onStay}>{t('join.stay')}</Button>
      </div>
    </>
  )
}
