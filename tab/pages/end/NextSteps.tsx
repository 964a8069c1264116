import { Body1 } from '@fluentui/react-components'
import { api } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import { useAnswer } from '../useAnswer.ts'

/** Thanks, and what happens with the results. */
export function NextSteps() {
  const { t } = useTexts('results')
  const { answer } = useAnswer(api.config)
  const config = answer?.ok ? answer.value : null
  const organiser = config?.organiserName
  return (
    <Section title={t('thanks')}>
      <Body1>{config?.mail ? t('nextByMail') : organiser ? t('nextFrom', { organiser }) : t('next')}</Body1>
    </Section>
  )
}
