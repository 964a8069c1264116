import { Body1, Button, makeStyles } from '@fluentui/react-components'
import { Card } from '../../parts/Card.tsx'
import { navigate } from '../../router.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  card: { gridTemplateRows: 'auto 1fr auto' },
  go: { justifySelf: 'start', minHeight: '44px' },
})

/** The way to a new session. */
export function NewSessionCard({ primary = false }: { readonly primary?: boolean }) {
  const { t } = useTexts('entry')
  const styles = useStyles()
  return (
    <Card title={t('start.new')} className={styles.card}>
      <Body1>{t('start.newAbout')}</Body1>
      <Button className={styles.go} appearance={primary ? 'primary' : 'secondary'} onClick={() => navigate('/new')}>
        {t('start.newGo')}
      </Button>
    </Card>
  )
}
