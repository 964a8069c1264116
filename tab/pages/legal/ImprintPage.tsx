import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import { LegalFrame } from './LegalFrame.tsx'
import { OrganiserLines } from './OrganiserLines.tsx'
import { useOrganiser } from './useOrganiser.ts'

/** Who runs this server. */
export function ImprintPage() {
  const { t } = useTexts('pages')
  const asked = useOrganiser()
  const { config } = asked
  return (
    <LegalFrame title={t('imprint.title')} asked={asked}>
      {config && (
        <Section title={t('imprint.organiser')}>
          <OrganiserLines
            config={config}
            nothing={t('imprint.nothing')}
            full={{ url: config.imprintUrl, label: t('imprint.full') }}
          />
        </Section>
      )}
    </LegalFrame>
  )
}
