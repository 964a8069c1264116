import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notPresented } from '../../../shared/session/cases.ts'
import { nextStep } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'

const afterTheCases: readonly Step['kind'][] = ['discussion', 'summary']

/** Whoever leads is told of cases not heard before the discussion or the summary begins, and can call them. */
export function UnheardCases({ step }: { readonly step: Step }) {
  const { t } = useTranslation('panel')
  const { session, leading, act } = usePanel()
  const { stepInList } = useStepNames(session)
  const [putAway, setPutAway] = useState<string | null>(null)
  const next = nextStep(session)
  const near = afterTheCases.includes(step.kind) || (next !== undefined && afterTheCases.includes(next.kind))
  const missing = leading && near && putAway !== step.id ? notPresented(session) : []
  if (missing.length === 0) return null
  const call = (caseId: string) => {
    const talk = session.steps.find((other) => other.kind === 'caseTalk' && other.caseId === caseId)
    if (!talk) return
    const back = { type: 'timer.jump' as const, whileCurrent: talk.id, to: step.id }
    act(
      { type: 'timer.jump', whileCurrent: step.id, to: talk.id },
      { text: t('now.movedOn', { step: stepInList(talk) }), commands: [back] },
    )
  }
  return (
    <Notice
      intent="warning"
      text={t('now.unheard', { cases: missing.map((known) => known.quarter).join(', ') })}
      onDismiss={() => setPutAway(step.id)}
    >
      {missing.map((known) => (
        <Button key={known.id} size="small" onClick={() => call(known.id)}>
          {t('now.callCase', { quarter: known.quarter })}
        </Button>
      ))}
    </Notice>
  )
}
