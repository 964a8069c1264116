import { useContext } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { charactersOver } from '../../../shared/protocol/text.ts'
import { currentStep } from '../../../shared/session/clock.ts'
import { byId } from '../../../shared/session/session.ts'
import { newId } from '../../live/newId.ts'
import { AnsweringContext, usePanel } from '../panelContext.ts'
import { caseOfDraft, written } from './draftCase.ts'
import { useNoteDraft } from './noteDraft.ts'

/** The note being written: where it goes, how much too long it is, and sending it. */
export function useComposer() {
  const { session, act, answer } = usePanel()
  const answering = useContext(AnsweringContext)
  const { draft, change } = useNoteDraft()
  const answered = byId(session.notes, answering)
  const stageCase = currentStep(session)?.caseId ?? null
  const caseId = answered ? answered.caseId : (byId(session.cases, caseOfDraft(draft, stageCase))?.id ?? null)
  const text = draft.text.trim()
  const tooMany = charactersOver(text, limits.note)

  const send = (): void => {
    if (text === '' || tooMany > 0) return
    const place = answered
      ? { aspect: 'tip' as const, caseId, parentId: answered.id }
      : { aspect: draft.aspect, caseId, parentId: null }
    if (!act({ type: 'note.add', noteId: newId(), ...place, text, anonymous: draft.anonymous })) return
    change({ text: '' })
    answer(null)
  }
  const write = (next: string): void => change(written(draft, next, caseId))
  return {
    draft,
    change,
    write,
    answered,
    caseId,
    tooMany,
    empty: text === '',
    send,
    stopAnswering: () => answer(null),
  }
}
