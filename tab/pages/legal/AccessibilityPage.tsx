import { Body1 } from '@fluentui/react-components'
import type { PublicConfig } from '../../../shared/protocol/rest.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import { LegalFrame } from './LegalFrame.tsx'
import { OrganiserLines } from './OrganiserLines.tsx'
import { useOrganiser } from './useOrganiser.ts'

/** What is done for accessibility, what is open, and where to report a barrier (BITV 2.0, § 12b BGG). */
export function AccessibilityPage() {
  const { t } = useTexts('pages')
  const asked = useOrganiser()
  return (
    <LegalFrame title={t('accessibility.title')} asked={asked}>
      <Section title={t('accessibility.aim')}>
        <Body1>{t('accessibility.aimWhat')}</Body1>
      </Section>
      <Section title={t('accessibility.done')}>
        <Body1>{t('accessibility.doneAxe')}</Body1>
        <Body1>{t('accessibility.doneKeys')}</Body1>
      </Section>
      <Section title={t('accessibility.open')}>
        <Body1>{t('accessibility.openReaders')}</Body1>
        <Body1>{t('accessibility.openStage')}</Body1>
      </Section>
      {asked.config && <Report config={asked.config} />}
    </LegalFrame>
  )
}

function Report({ config }: { readonly config: PublicConfig }) {
  const { t } = useTexts('pages')
  const reachable = config.organiserName !== null || config.organiserContact !== null
  return (
    <Section title={t('accessibility.report')}>
      {reachable && <Body1>{t('accessibility.reportHow')}</Body1>}
      <OrganiserLines
        config={config}
        nothing={t('accessibility.reportNobody')}
        full={{ url: config.accessibilityUrl, label: t('accessibility.full') }}
      />
      <Body1>{t('accessibility.enforcement')}</Body1>
    </Section>
  )
}
