import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import type { Failure } from '../../live/api.ts'
import { api } from '../../services.ts'
import { Failed } from '../Failed.tsx'
import type { Join } from './useJoin.ts'

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

interface Props {
  readonly sessionId: string
  readonly seat: OwnSeat
  readonly join: Join
  readonly onStay: () => void
}

/** Somebody who is in already opens another invitation: the same person takes on its role. */
export function TakeRole({ sessionId, seat, join, onStay }: Props) {
  const { t } = useTranslation('pages')
  const styles = useStyles()
  const [failure, setFailure] = useState<Failure | null>(null)
  const take = async () => {
    const me = await api.me(sessionId, seat.token)
    if (!me.ok) return setFailure(me)
    const { name, organisation } = me.value
    await join.join({ name, organisation, returnAs: null }, seat.token)
  }
  return (
    <>
      <Body1>{t('join.already')}</Body1>
      {failure && <Failed failure={failure} />}
      <div className={styles.ways}>
        <Button appearance="primary" disabled={join.busy} onClick={take}>
          {t('join.addRole')}
        </Button>
        <Button onClick={onStay}>{t('join.stay')}</Button>
      </div>
    </>
  )
}
