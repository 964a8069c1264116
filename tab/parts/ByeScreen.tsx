import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import type { ByeCode } from '../../shared/protocol/frames.ts'
import { lazyPage } from '../lazyPage.ts'
import { withTexts } from '../pageTexts.ts'
import { useTexts } from '../text/useTexts.ts'
import { Card } from './Card.tsx'

const useStyles = makeStyles({
  main: { padding: tokens.spacingHorizontalM },
  text: { margin: 0 },
})

interface Props {
  readonly bye: ByeCode
  /** where it may have been deleted */
  readonly sessionId?: string
}

const SinceWhen = lazyPage(withTexts(async () => (await import('../retention/SinceWhen.tsx')).SinceWhen))

/** The server has said goodbye for good: why, and what to do. */
export function ByeScreen({ bye, sessionId }: Props) {
  const { t } = useTexts()
  const { t: panel } = useTexts('panel')
  const { t: refusals } = useTexts('refusals')
  const styles = useStyles()
  const reload = () => location.reload()
  return (
    <main className={styles.main}>
      <Card title={panel('states.disconnected')} heading="h1">
        <p className={styles.text}>{refusals(`bye.${bye}`)}</p>
        {bye === 'removed' && sessionId !== undefined && (
          <Suspense>
            <SinceWhen sessionId={sessionId} />
          </Suspense>
        )}
        {bye !== 'removed' && (
          <Button appearance="primary" size="large" onClick={reload}>
            {t('actions.reload')}
          </Button>
        )}
        <Button as="a" href="/">
          {t('actions.toStart')}
        </Button>
      </Card>
    </main>
  )
}
