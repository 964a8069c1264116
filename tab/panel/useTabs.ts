import { useState } from 'react'
import * as z from 'zod/mini'
import { caseProgress } from '../../shared/session/cases.ts'
import { currentStep } from '../../shared/session/clock.ts'
import { readStored, store } from '../live/storage.ts'
import { storages } from '../services.ts'
import type { PanelValue } from './panelContext.ts'

const tabs = ['ownCase', 'agenda', 'speakers', 'notes', 'people'] as const
export type Tab = (typeof tabs)[number]

/** The element that shows the chosen view. */
export const viewId = 'panel-view'

export interface Tabs {
  readonly shown: readonly Tab[]
  readonly chosen: Tab
  choose(tab: Tab): void
}

/**
 * The tabs this person has and the chosen one, kept over a reload. Being on stage brings the own case to the front; after
 * the end nobody waits to speak.
 */
export function useTabs({ sessionId, session, me, leading, over }: PanelValue): Tabs {
  const key = `fallrunde.tab.${sessionId}`
  const [kept, setKept] = useState(() => readStored(storages.perTab, key, z.enum(tabs)))
  const [onStageChoice, setOnStageChoice] = useState<{ readonly caseId: string; readonly tab: Tab } | null>(null)

  const ownCases = session.cases.filter((known) => known.presenters.includes(me))
  const onStage = ownCases.find((known) => caseProgress(session, known.id) === 'onStage')
  const others = tabs.filter((tab) => tab !== 'ownCase' && !(over && tab === 'speakers'))
  const shown: readonly Tab[] =
    ownCases.length === 0 ? others : onStage ? ['ownCase', ...others] : [...others, 'ownCase']
  // the Fazit stands in the Ablauf
  const inSummary = currentStep(session)?.kind === 'summary'
  const usual = kept && shown.includes(kept) ? kept : leading || inSummary ? 'agenda' : 'notes'
  const staged = onStageChoice?.caseId === onStage?.id ? onStageChoice?.tab : undefined

  return {
    shown,
    chosen: onStage ? (staged ?? 'ownCase') : usual,
    choose(tab) {
      if (onStage) setOnStageChoice({ caseId: onStage.id, tab })
      else {
        setKept(tab)
        store(storages.perTab, key, tab)
      }
    },
  }
}
