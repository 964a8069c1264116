import { Body1, Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { PublicConfig } from '../../shared/protocol/rest.ts'
import { api } from '../services.ts'
import { Failed } from './Failed.tsx'
import { Loading } from './Loading.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { useAnswer } from './useAnswer.ts'

function Organiser({ config }: { readonly config: PublicConfig }) {
  const { t } = useTranslation('pages')
  const { organiserName, organiserContact, imprintUrl, privacyUrl } = config
  const nothing = !organiserName && !organiserContact && !imprintUrl && !privacyUrl
  return (
    <Section title={t('legal.organiser')}>
      {nothing && <Body1>{t('legal.noOrganiser')}</Body1>}
      {organiserName && <Body1>{organiserName}</Body1>}
      {organiserContact && <Body1>{organiserContact}</Body1>}
      {imprintUrl && <Link href={imprintUrl}>{t('legal.imprint')}</Link>}
      {privacyUrl && <Link href={privacyUrl}>{t('legal.privacy')}</Link>}
    </Section>
  )
}

/** Who runs this server, what it stores and for how long. */
export function LegalPage() {
  const { t } = useTranslation('pages')
  const { answer, again } = useAnswer(api.config)
  return (
    <Page title={t('legal.title')}>
      <Section title={t('legal.stored')}>
        <Body1>{t('legal.storedWhat')}</Body1>
        <Body1>{t('legal.storedWhy')}</Body1>
        {answer?.ok && <Body1>{t('legal.storedHowLong', { count: answer.value.retentionDays })}</Body1>}
        <Body1>{t('legal.anonymous')}</Body1>
        <Body1>{t('legal.browser')}</Body1>
      </Section>
      <Section title={t('legal.rights')}>
        <Body1>{t('legal.rightsHow')}</Body1>
      </Section>
      {!answer && <Loading />}
      {answer?.ok === false && <Failed failure={answer} onRetry={again} />}
      {answer?.ok && <Organiser config={answer.value} />}
    </Page>
  )
}
