import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Refusal } from '../../../shared/session/decision.ts'
import { useLive } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { refusalText } from '../../text/refusalText.ts'
import { useTexts } from '../../text/useTexts.ts'
import { LateRefusals } from './LateRefusals.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { TakeOver } from './TakeOver.tsx'
import { useActing } from './useActing.ts'

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
  const { t } = useTexts('refusals')
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
  const text = useActing()
  return text && <Notice intent="info" text={text} />
}

function Outdated() {
  const { bye } = useLive()
  const { t } = useTexts()
  const { t: refusals } = useTexts('refusals')
  if (bye !== 'outdated') return null
  return (
    <Notice intent="warning" text={refusals('bye.outdated')}>
      <Button size="small" onClick={() => location.reload()}>
        {t('actions.reload')}
      </Button>
    </Notice>
  )
}
