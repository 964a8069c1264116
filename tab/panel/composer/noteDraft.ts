import { createContext, useCallback, useContext } from 'react'
import * as z from 'zod/mini'
import { aspects } from '../../../shared/method/aspects.ts'
import { mayBeHosted } from '../../host/signs.ts'
import { createKept, type Kept, useKept } from '../../parts/kept.ts'
import { storages } from '../../services.ts'

const draftSchema = z.object({
  text: z.string(),
  aspect: z.enum(aspects),
  /** `null` is for the whole round; of a note that follows the stage: the case its first letter was written for */
  caseId: z.nullable(z.string()),
  followsStage: z.boolean(),
  anonymous: z.boolean(),
})
type NoteDraft = z.infer<typeof draftSchema>
const empty: NoteDraft = { text: '', aspect: 'obstacle', caseId: null, followsStage: true, anonymous: false }

/**
 * Keeps the note that is being written, through a reload of the page; in a frame or a host's own window for longer, since
 * hosts throw the page away when one looks at something else.
 */
export function keepDraft(sessionId: string): Kept<NoteDraft> {
  return createKept(
    `fallrunde.draft.${sessionId}`,
    draftSchema,
    empty,
    mayBeHosted() ? storages.lasting : storages.perTab,
  )
}

/** Never another value: a context that changed with each letter would have React look through all cards for readers of it. */
export const NoteDraftContext = createContext<Kept<NoteDraft> | null>(null)

interface DraftValue {
  readonly draft: NoteDraft
  /** never another function, so that what only changes the note is not drawn with each letter */
  readonly change: (part: Partial<NoteDraft>) => void
}

/** The note that is being written; only inside the panel. */
export function useNoteDraft(): DraftValue {
  const kept = useContext(NoteDraftContext)
  if (!kept) throw new Error('no panel above')
  const change = useCallback((part: Partial<NoteDraft>) => kept.set({ ...kept.value(), ...part }), [kept])
  return { draft: useKept(kept), change }
}
