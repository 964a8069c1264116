import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { ByeCode } from '../../shared/protocol/frames.ts'
import { Card } from './Card.tsx'

const useStyles = makeStyles({
  main: { padding: tokens.spacingHorizontalM },
  text: { margin: 0 },
})

/** The server has said goodbye for good: why, and what to do. */
export function ByeScreen({ bye }: { readonly bye: ByeCode }) {
  const { t } = useTranslation()
  const { t: panel } = useTranslation('panel')
  const { t: refusals } = useTranslation('refusals')
  const styles = useStyles()
  const reload = () => location.reload()
  return (
    <main className={styles.main}>
      <Card title={panel('states.disconnected')} heading="h1">
        <p className={styles.text}>{refusals(`bye.${bye}`)}</p>
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
