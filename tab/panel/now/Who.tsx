import { useTranslation } from 'react-i18next'
import { byId, type Step } from '../../../shared/session/session.ts'
import { usePersonName } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'
import { useNowStyles } from './useNowStyles.ts'

/** Whose turn it is in a step: the case with its presenters, or who introduces themselves. */
export function Who({ step }: { readonly step: Step }) {
  const { t } = useTranslation('panel')
  const { session } = usePanel()
  const name = usePersonName()
  const styles = useNowStyles()
  const known = byId(session.cases, step.caseId)
  const introduced = step.kind === 'welcome' ? session.introductions.current : null
  if (introduced) return <span className={styles.who}>{t('now.introduces', { name: name(introduced.personId) })}</span>
  if (!known) return null
  return <span className={styles.who}>{[known.quarter, ...known.presenters.map(name)].join(' · ')}</span>
}
