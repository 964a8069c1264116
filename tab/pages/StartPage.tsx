import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../parts/Card.tsx'
import { api } from '../services.ts'
import { useTexts } from '../text/useTexts.ts'
import { JoinField } from './join/JoinField.tsx'
import { LocalLink } from './LocalLink.tsx'
import { Page } from './Page.tsx'
import { ArchiveLink } from './start/ArchiveLink.tsx'
import { NewSessionCard } from './start/NewSessionCard.tsx'
import { Recent } from './start/Recent.tsx'
import { useAnswer } from './useAnswer.ts'

const useStyles = makeStyles({
  what: { display: 'grid', gap: tokens.spacingVerticalS },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'stretch',
  },
  example: { margin: 0 },
})

function Example() {
  const { t } = useTexts('entry')
  const styles = useStyles()
  return (
    <p className={styles.example}>
      <LocalLink to="/example">{t('start.example')}</LocalLink>
      <br />
      <Caption1>{t('start.exampleAbout')}</Caption1>
    </p>
  )
}

/** What this is, two clear ways in, and where this browser has been. */
export function StartPage() {
  const { t } = useTexts('entry')
  const styles = useStyles()
  const { answer } = useAnswer(api.config)
  return (
    <Page title={t('start.title')}>
      <div className={styles.what}>
        <Body1>{t('start.what')}</Body1>
        <Body1>{t('start.how')}</Body1>
      </div>
      <div className={styles.ways}>
        <Card title={t('start.join')}>
          <JoinField />
        </Card>
        <NewSessionCard />
      </div>
      <Recent />
      <ArchiveLink />
      {answer?.ok && answer.value.demo && <Example />}
    </Page>
  )
}
