import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CreatedSession } from '../../shared/protocol/rest.ts'
import { api } from '../services.ts'
import { Created } from './newSession/Created.tsx'
import type { Draft } from './newSession/draft.ts'
import { NewSessionForm } from './newSession/NewSessionForm.tsx'
import { Page } from './Page.tsx'
import { usualRetentionDays } from './retention.ts'
import { useAnswer } from './useAnswer.ts'

/** A new session: the form, then the invitations. */
export function NewSessionPage() {
  const { t } = useTranslation('pages')
  const { answer } = useAnswer(api.config)
  const [made, setMade] = useState<{ created: CreatedSession; draft: Draft } | null>(null)
  const retentionDays = answer?.ok ? answer.value.retentionDays : usualRetentionDays
  if (made) return <Created {...made} retentionDays={retentionDays} />
  return (
    <Page title={t('create.title')}>
      <NewSessionForm
        onCreated={(created, draft) => {
          setMade({ created, draft })
          window.scrollTo(0, 0)
        }}
      />
    </Page>
  )
}
