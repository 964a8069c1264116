import { useState } from 'react'
import { currentStep } from '../../shared/session/clock.ts'
import type { Session } from '../../shared/session/session.ts'
import { useChange } from '../parts/useChange.ts'
import { useHidden } from '../parts/useHidden.ts'
import { useStepNames } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'

/** The only thing that a screen reader hears unasked: a new step. Who needs more has the panel. */
export function StepAnnouncer({ session }: { readonly session: Session }) {
  const { t } = useTexts('panel')
  const { stepInList } = useStepNames(session)
  const [text, setText] = useState('')
  const step = currentStep(session)
  useChange(step?.id, () => setText(step ? t('announce.step', { step: stepInList(step) }) : t('closed.title')))
  return (
    <div className={useHidden()} aria-live="polite" aria-atomic="true">
      {text}
    </div>
  )
}
