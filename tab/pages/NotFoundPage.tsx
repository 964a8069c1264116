import { Body1 } from '@fluentui/react-components'
import { useTexts } from '../text/useTexts.ts'
import { LocalLink } from './LocalLink.tsx'
import { Page } from './Page.tsx'

/** An address that names no page. */
export function NotFoundPage() {
  const { t } = useTexts('pages')
  const { t: common } = useTexts()
  return (
    <Page title={t('notFound.title')}>
      <Body1>{t('notFound.what')}</Body1>
      <LocalLink to="/">{common('actions.toStart')}</LocalLink>
    </Page>
  )
}
