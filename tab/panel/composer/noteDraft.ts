import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { aspects } from '../../../shared/method/aspects.ts'
import { readStored, store } from '../../live/storage.ts'
import { storages } from '../../services.ts'

const draftSchema = z.object({
  text: z.string(),
  aspect: z.enum(aspects),
  /** `null` is for the whole round; not looked at while it follows the stage */
  caseId: z.nullable(z.string()),
  followsStage: z.boolean(),
  anonymous: z.boolean(),
})
type NoteDraft = z.infer<typeof draftSchema>
const empty: NoteDraft = { text: '', aspect: 'obstacle', caseId: null, followsStage: true, anonymous: false }

interface DraftValue {
  readonly draft: NoteDraft
  /** never another function, so that what only changes the note is not drawn with each letter */
  readonly change: (part: Partial<NoteDraft>) => void
}

export const NoteDraftContext = createContext<DraftValue | null>(null)

/** The note that is being written; only inside the panel. */
export function useNoteDraft(): DraftValue {
  const value = useContext(NoteDraftContext)
  if (!value) throw new Error('no panel above')
  return value
}

/** Keeps the note that is being written, through a reload of the page. */
export function useKeptDraft(sessionId: string): DraftValue {
  const key = `fallrunde.draft.${sessionId}`
  const [draft, setDraft] = useState(() => readStored(storages.perTab, key, draftSchema) ?? empty)
  const latest = useRef(draft)
  const change = useCallback(
    (part: Partial<NoteDraft>) => {
      latest.current = { ...latest.current, ...part }
      store(storages.perTab, key, latest.current)
      setDraft(latest.current)
    },
    [key],
  )
  return useMemo(() => ({ draft, change }), [draft, change])
}
