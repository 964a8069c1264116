import { Body1, Button, Caption1, Divider, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CreatedSession } from '../../shared/protocol/rest.ts'
import { api, recent } from '../services.ts'
import { JoinByLink } from './join/JoinByLink.tsx'
import { LocalLink } from './LocalLink.tsx'
import { Created } from './newSession/Created.tsx'
import type { Draft } from './newSession/draft.ts'
import { NewSessionForm } from './newSession/NewSessionForm.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { useAnswer } from './useAnswer.ts'

/** Said in invitations where the server cannot be asked; it is also its default. */
const usualRetentionDays = 90

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
})

function Recent() {
  const { t } = useTranslation('pages')
  const styles = useStyles()
  const [entries, setEntries] = useState(recent.list)
  if (entries.length === 0) return null
  const forget = (sessionId: string) => {
    recent.forget(sessionId)
    setEntries(recent.list())
  }
  return (
    <Section title={t('start.recent')}>
      <ul className={styles.list}>
        {entries.map(({ sessionId, title }) => (
          <li key={sessionId} className={styles.entry}>
            <LocalLink to={`/s/${sessionId}`}>{title}</LocalLink>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('start.forget', { title })}
              onClick={() => forget(sessionId)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Example() {
  const { t } = useTranslation('pages')
  return (
    <p style={{ margin: 0 }}>
      <LocalLink to="/example">{t('start.example')}</LocalLink>
      <br />
      <Caption1>{t('start.exampleAbout')}</Caption1>
    </p>
  )
}

/** Two clear ways: a new session, or the link of an invitation. */
export function StartPage() {
  const { t } = useTranslation('pages')
  const { answer } = useAnswer(api.config)
  const [made, setMade] = useState<{ created: CreatedSession; draft: Draft } | null>(null)
  const config = answer?.ok ? answer.value : null
  if (made) return <Created {...made} retentionDays={config?.retentionDays ?? usualRetentionDays} />
  return (
    <Page title={t('start.title')}>
      <Body1>{t('start.what')}</Body1>
      {config?.demo && <Example />}
      <Recent />
      <Section title={t('joinByLink.title')}>
        <JoinByLink />
      </Section>
      <Divider />
      <Section title={t('create.title')}>
        <NewSessionForm
          onCreated={(created, draft) => {
            setMade({ created, draft })
            window.scrollTo(0, 0)
          }}
        />
      </Section>
    </Page>
  )
}
