import { useTranslation } from 'react-i18next'
import { currentStep } from '../../shared/session/clock.ts'
import { useChange } from '../parts/useChange.ts'
import { useHidden } from '../parts/useHidden.ts'
import { usePersonName, useStepNames } from '../parts/useNames.ts'
import { usePanel } from './panelContext.ts'
import { useBatch } from './useBatch.ts'
import { useMilestones } from './useMilestones.ts'

/** What a screen reader hears unasked: steps, milestones of time, the floor. One polite region, in batches. */
export function Announcer() {
  const { t } = useTranslation('panel')
  const { session, me } = usePanel()
  const name = usePersonName()
  const { stepInList } = useStepNames(session)
  const { text, say } = useBatch()
  const step = currentStep(session)
  const { current } = session.speakers

  useChange(step?.id, () => step && say(t('announce.step', { step: stepInList(step) })))
  useChange(current?.id, () => {
    if (current)
      say(current.personId === me ? t('announce.yourTurn') : t('announce.floor', { name: name(current.personId) }))
  })
  useChange(session.introductions.current?.personId, () => {
    const introduced = session.introductions.current?.personId
    if (introduced) say(introduced === me ? t('announce.yourTurn') : t('announce.floor', { name: name(introduced) }))
  })
  useMilestones((milestone) => say(t(`announce.${milestone}`)))
  return (
    <div className={useHidden()} aria-live="polite" aria-atomic="true">
      {text}
    </div>
  )
}
