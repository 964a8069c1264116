import { createContext, useContext } from 'react'
import type { EditedText } from '../../../shared/outcome/editedTexts.ts'
import type { Failure } from '../../live/requests.ts'

/** What a text is in the document. */
export type TextPart = 'title' | 'topic' | 'summary' | 'line' | 'question' | 'card' | 'tip' | 'agreement'

/** What an editor does with the texts of the draft. `null`: done. */
export interface Edits {
  readonly edited: readonly EditedText[]
  save(key: string, text: string): Promise<Failure | null>
  leaveOut(key: string): Promise<Failure | null>
  /** Back to the words of the meeting. */
  restore(key: string): Promise<Failure | null>
}

/** `null` where the document is only read. */
export const EditContext = createContext<Edits | null>(null)

export function useEditing(): Edits | null {
  return useContext(EditContext)
}
