import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../../shared/session/decision.ts'
import { presentPeople } from '../../../shared/session/people.ts'
import { useLive } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { refusalText } from '../../text/refusalText.ts'
import { usePanel } from '../panelContext.ts'
import { LateRefusals } from './LateRefusals.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { TakeOver } from './TakeOver.tsx'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
})

interface Props {
  readonly refusal: Refusal | null
  readonly onDismiss: () => void
}

/** What is unusual right now: the connection, what was refused, who moderates in somebody's place. */
export function Notices({ refusal, onDismiss }: Props) {
  const { t } = useTranslation('refusals')
  const styles = useStyles()
  return (
    <div className={styles.list}>
      <LinkNotice />
      <Outdated />
      <TakeOver />
      <ActingNotice />
      {refusal && <Notice intent="warning" text={refusalText(t, refusal)} onDismiss={onDismiss} assertive />}
      <LateRefusals />
    </div>
  )
}

function ActingNotice() {
  const { t } = useTranslation('panel')
  const { session, me } = usePanel()
  const name = usePersonName()
  const acting = presentPeople(session).filter((person) => person.acting)
  if (acting.length === 0) return null
  const own = acting.some((person) => person.id === me)
  const names = acting.map((person) => name(person.id)).join(', ')
  return <Notice intent="info" text={own ? t('takeOver.youAct') : t('takeOver.acts', { names })} />
}

function Outdated() {
  const { bye } = useLive()
  const { t } = useTranslation()
  const { t: refusals } = useTranslation('refusals')
  if (bye !== 'outdated') return null
  return (
    <Notice intent="warning" text={refusals('bye.outdated')}>
      <Button size="small" onClick={() => location.reload()}>
        {t('actions.reload')}
      </Button>
    </Notice>
  )
}
