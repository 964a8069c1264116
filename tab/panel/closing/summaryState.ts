import type { Session } from '../../../shared/session/session.ts'

/** What can be said of the text of the Fazit: that it is saved, that it is not, or nothing where nobody wrote any yet. */
export function summaryState(
  draft: string | null,
  { summary, revision }: Session['closing'],
): 'saved' | 'unsaved' | null {
  if (draft !== null && draft.trim() !== summary) return 'unsaved'
  return revision === 0 ? null : 'saved'
}
