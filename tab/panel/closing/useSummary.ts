import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { readStored, store } from '../../live/storage.ts'
import { useDismissRefusal, useLive } from '../../live/useLive.ts'
import { storages } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { summaryState } from './summaryState.ts'

const draftSchema = z.nullable(z.object({ text: z.string(), revision: z.number() }))
type Draft = z.infer<typeof draftSchema>

/**
 * The summary being written. While nothing is being written it follows the session; what is being written is based on
 * the revision it began with, and where somebody else saved in between, both texts are shown.
 */
export function useSummary() {
  const { t } = useTexts('aids')
  const { sessionId, session, act, offer } = usePanel()
  const { summary, revision } = session.closing
  const key = `fallrunde.summary.${sessionId}`
  const [draft, setDraft] = useState<Draft>(() => readStored(storages.perTab, key, draftSchema) ?? null)
  const keep = (next: Draft) => {
    store(storages.perTab, key, next)
    setDraft(next)
  }
  const { refusals } = useLive()
  const dismiss = useDismissRefusal()
  useEffect(() => {
    // The text was shown as saved and then refused: it is still what this person wants to say.
    for (const { id, code, command } of refusals) {
      if (command.type !== 'closing.write' || code !== 'textMoved') continue
      const lost = { text: command.text, revision: command.whileRevision }
      store(storages.perTab, key, lost)
      setDraft(lost)
      dismiss(id)
    }
  }, [refusals, dismiss, key])
  const moved = draft !== null && draft.revision !== revision && draft.text.trim() !== summary
  const write = (text: string, whileRevision: number) => {
    if (act({ type: 'closing.write', text: text.trim(), whileRevision })) keep(null)
  }
  return {
    text: draft?.text ?? summary,
    state: summaryState(draft?.text ?? null, session.closing),
    /** the text that somebody else has saved meanwhile, `null` where nobody has */
    theirs: moved ? summary : null,
    change: (text: string) => keep({ text, revision: draft?.revision ?? revision }),
    save: () => draft !== null && !moved && write(draft.text, draft.revision),
    saveMerged: () => draft !== null && write(draft.text, revision),
    takeTheirs() {
      if (draft) offer({ text: t('undo.textReplaced'), commands: [], back: () => keep(draft) })
      keep(null)
    },
  }
}
