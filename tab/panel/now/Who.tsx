import { mergeClasses } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { nextStep } from '../../../shared/session/clock.ts'
import { byId, type Step } from '../../../shared/session/session.ts'
import { usePersonName, useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'
import { useNowStyles } from './useNowStyles.ts'

/** Whose turn it is in a step: the case with its presenters, or who introduces themselves; else what comes next. */
export function Who({ step }: { readonly step: Step }) {
  const { t } = useTranslation('panel')
  const { session, leading } = usePanel()
  const name = usePersonName()
  const { stepAhead } = useStepNames(session)
  const known = byId(session.cases, step.caseId)
  const introduced = step.kind === 'welcome' ? session.introductions.current : null
  if (introduced) return <Line text={t('now.introduces', { name: name(introduced.personId) })} />
  if (known) return <Line text={[known.quarter, ...known.presenters.map(name)].join(' · ')} />
  const next = nextStep(session)
  return leading || !next ? null : <Line ahead text={t('stage.then', { step: stepAhead(next) })} />
}

/** One line, whatever the names: what is below must not jump when they change. */
function Line({ text, ahead = false }: { readonly text: string; readonly ahead?: boolean }) {
  const styles = useNowStyles()
  return (
    <span className={mergeClasses(styles.who, ahead && styles.ahead)} title={text}>
      {text}
    </span>
  )
}
