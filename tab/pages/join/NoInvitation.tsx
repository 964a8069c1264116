import { Body1 } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { Page } from '../Page.tsx'
import { JoinField } from './JoinField.tsx'

/** No seat and no invitation: what to do instead. */
export function NoInvitation() {
  const { t } = useTranslation('pages')
  return (
    <Page title={t('join.noInvitation')}>
      <Body1>{t('join.noInvitationHint')}</Body1>
      <JoinField />
    </Page>
  )
}
