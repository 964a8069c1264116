import { Body1, Caption1 } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { Failed } from '../pages/Failed.tsx'
import { Loading } from '../pages/Loading.tsx'
import { Page } from '../pages/Page.tsx'
import { hideFragment } from '../router.ts'
import { useTexts } from '../text/useTexts.ts'
import { Filters } from './Filters.tsx'
import { Hits } from './Hits.tsx'
import { KeyForm } from './KeyForm.tsx'
import { keptKey, keyOf } from './keptKey.ts'
import { Obstacles } from './Obstacles.tsx'
import { SearchForm } from './SearchForm.tsx'
import { noQuestion, type Search, useSearch } from './useSearch.ts'

/** Keeps the key of an access link, and takes it out of the address. */
function takeKey(): void {
  const key = keyOf(location.hash)
  if (key !== null) keptKey.keep(key)
}

/** The archive: what earlier sessions have brought, found again. */
export function ArchivePage() {
  const { t } = useTexts('archive')
  // before the first question is asked
  useState(takeKey)
  useEffect(() => {
    if (keyOf(location.hash) !== null) hideFragment()
  }, [])
  const search = useSearch()
  const { found, failure, ask, question } = search
  const again = () => ask(question)
  const isShut = failure?.code === 'noAccess'
  return (
    <Page title={t('title')} wide>
      <Body1>{t('about')}</Body1>
      {isShut && <Body1>{t('shut')}</Body1>}
      {failure && !isShut && <Failed failure={failure} onRetry={again} />}
      {!found && !failure && <Loading />}
      {found && !isShut && <Open search={search} />}
      {(isShut || found?.access.scope === 'participants') && <KeyForm open={isShut} onKey={again} />}
    </Page>
  )
}

function Open({ search }: { readonly search: Search }) {
  const { t } = useTexts('archive')
  const { found, question, ask } = search
  if (!found) return null
  const { kept, access } = found
  return (
    <>
      <Caption1>
        {t(`scope.${access.scope}`)} {t('kept', { count: kept.sessions })} {t('keptCases', { count: kept.cases })}
      </Caption1>
      {kept.sessions === 0 ? (
        <Body1>{t('empty')}</Body1>
      ) : (
        <>
          <SearchForm key={question.words} words={question.words} onWords={(words) => ask({ ...question, words })} />
          <Filters question={question} years={kept.years} onChange={ask} />
          <Hits search={search} />
          <Obstacles filters={question} onWord={(words) => ask({ ...noQuestion, words, aspect: 'obstacle' })} />
        </>
      )}
    </>
  )
}
