import { Body1 } from '@fluentui/react-components'
import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import { LegalFrame } from './LegalFrame.tsx'
import { OrganiserLines } from './OrganiserLines.tsx'
import { useOrganiser } from './useOrganiser.ts'

/** What is stored, why and for how long, and who answers for it. */
export function PrivacyPage() {
  const { t } = useTexts('pages')
  const asked = useOrganiser()
  const { config } = asked
  return (
    <LegalFrame title={t('privacy.title')} asked={asked}>
      <Section title={t('privacy.stored')}>
        <Body1>{t('privacy.storedWhat')}</Body1>
        <Body1>{t('privacy.storedWhy')}</Body1>
        {config && <Body1>{t('privacy.storedHowLong', { count: config.retentionDays })}</Body1>}
        <Body1>{t('privacy.anonymous')}</Body1>
        <Body1>{t('privacy.contact')}</Body1>
        <Body1>{t('privacy.link')}</Body1>
        <Body1>{t('privacy.browser')}</Body1>
        <Body1>{t('privacy.archive')}</Body1>
      </Section>
      <Section title={t('privacy.rights')}>
        <Body1>{t('privacy.rightsHow')}</Body1>
      </Section>
      {config && (
        <Section title={t('privacy.organiser')}>
          <OrganiserLines
            config={config}
            nothing={t('imprint.nothing')}
            full={{ url: config.privacyUrl, label: t('privacy.full') }}
          />
        </Section>
      )}
    </LegalFrame>
  )
}
