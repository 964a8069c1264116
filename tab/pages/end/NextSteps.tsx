import { Body1 } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { api } from '../../services.ts'
import { dateAndTime } from '../../text/format.ts'
import { LocalLink } from '../LocalLink.tsx'
import { Section } from '../Section.tsx'
import { useAnswer } from '../useAnswer.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Thanks, and what happens with the results. `closedAt`: session time, epoch ms. */
export function NextSteps({ closedAt }: { readonly closedAt: number }) {
  const { t, i18n } = useTranslation('results')
  const { answer } = useAnswer(api.config)
  const config = answer?.ok ? answer.value : null
  const organiser = config?.organiserName
  return (
    <Section title={t('thanks')}>
      <Body1>{config?.mail ? t('nextByMail') : organiser ? t('nextFrom', { organiser }) : t('next')}</Body1>
      {config && (
        <Body1>
          {t('keptUntil', {
            count: config.retentionDays,
            date: dateAndTime(i18n.language, closedAt + config.retentionDays * dayMs).date,
          })}{' '}
          <LocalLink to="/privacy">{t('keptMore')}</LocalLink>
        </Body1>
      )}
    </Section>
  )
}
