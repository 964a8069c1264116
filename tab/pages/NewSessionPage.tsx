import { useMemo } from 'react'
import { setFragment, useAddress } from '../router.ts'
import { useTexts } from '../text/useTexts.ts'
import { Created } from './newSession/Created.tsx'
import { keptCreated } from './newSession/keptCreated.ts'
import { NewSessionForm } from './newSession/NewSessionForm.tsx'
import { Page } from './Page.tsx'
import { useRetentionDays } from './useRetentionDays.ts'

/** A new session: the form, then the invitations, which have an address of their own to come back to. */
export function NewSessionPage() {
  const { t } = useTexts('pages')
  const address = useAddress()
  const made = useMemo(() => keptCreated.at(address), [address])
  const retentionDays = useRetentionDays()
  if (made) return <Created {...made} retentionDays={retentionDays} />
  return (
    <Page title={t('create.title')}>
      <NewSessionForm
        onCreated={(created, draft) => {
          keptCreated.keep({ created, draft })
          setFragment(keptCreated.fragment({ created, draft }))
          window.scrollTo(0, 0)
        }}
      />
    </Page>
  )
}
