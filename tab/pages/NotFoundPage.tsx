import { Body1 } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { LocalLink } from './LocalLink.tsx'
import { Page } from './Page.tsx'

/** An address that names no page. */
export function NotFoundPage() {
  const { t } = useTranslation('pages')
  const { t: common } = useTranslation()
  return (
    <Page title={t('notFound.title')}>
      <Body1>{t('notFound.what')}</Body1>
      <LocalLink to="/">{common('actions.toStart')}</LocalLink>
    </Page>
  )
}
