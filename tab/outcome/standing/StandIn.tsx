import { Button } from '@fluentui/react-components'
import { useCallback } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { leads } from '../../../shared/session/decision.ts'
import { presentPeople } from '../../../shared/session/people.ts'
import { LiveProvider } from '../../live/LiveProvider.tsx'
import { useDo, useLive, useNow } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useChange } from '../../parts/useChange.ts'
import { usePersonName } from '../../parts/useNames.ts'
import { takeSession } from '../../sessionAhead.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'

/** What may be done while no moderator is connected. PEOPLE-6 */
function TakeOver({ since }: { readonly since: number }) {
  const { t } = useTexts('outcome')
  const act = useDo()
  if (useNow() - since < limits.moderatorsAwaySeconds * 1000) return null
  return (
    <Notice intent="warning" text={t('standIn.now')}>
      <Button size="small" appearance="primary" onClick={() => act({ type: 'people.takeOver' })}>
        {t('standIn.action')}
      </Button>
    </Notice>
  )
}

function Shown() {
  const { t } = useTexts('outcome')
  const { view, reload, say } = useDesk()
  const { session, me, link, presence, waiting } = useLive()
  const name = usePersonName()
  const acting = session ? presentPeople(session).filter((person) => person.acting) : []
  const names = acting.map(({ id }) => name(id)).join(', ')
  const words = acting.some(({ id }) => id === me) ? t('standIn.youAct') : names && t('standIn.acts', { names })
  // what one may do here has changed: once the server knows of it
  useChange(`${acting.map(({ id }) => id).join()} ${waiting}`, () => {
    if (waiting > 0) return
    say(words)
    void reload()
  })
  if (words) return <Notice intent="info" text={words} />
  const since = presence.moderatorsAwaySince
  const isWaited = session?.status.kind === 'closed' && view.released === null && !leads(session, me)
  return isWaited && link === 'live' && since !== null ? <TakeOver since={since} /> : null
}

/**
 * Connects this page, so that it is known whether a moderator is here, and offers others to stand in for them until the
 * results are released.
 */
export function StandIn() {
  const { sessionId, seat } = useDesk()
  const open = useCallback(() => takeSession(sessionId, seat), [sessionId, seat])
  return (
    <LiveProvider open={open} loading={null}>
      <Shown />
    </LiveProvider>
  )
}
