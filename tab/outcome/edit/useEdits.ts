import type { Edit } from '../../../shared/outcome/edits.ts'
import type { Failure } from '../../live/requests.ts'
import { useTexts } from '../../text/useTexts.ts'
import type { Desk } from '../deskContext.ts'
import { outcomeApi } from '../outcomeApi.ts'
import type { Edits } from './editContext.ts'

/** Edits of the draft, each saved at once. `onGone`: a text has left the document, and the focus with it. */
export function useEdits({ sessionId, seat, view, change, say }: Desk, onGone: () => void): Edits {
  const { t } = useTexts('outcome')
  const send = (edits: readonly Edit[], reset: readonly string[]) =>
    change(({ revision }) =>
      outcomeApi.edit(sessionId, seat.token, { whileRevision: revision, edits: [...edits], reset: [...reset] }),
    )
  const told = (failure: Failure | null, text: string) => {
    if (!failure) say(text)
    return failure
  }
  return {
    edited: view.edited,
    save: async (key, text) => told(await send([{ key, text }], []), t('edit.saved')),
    leaveOut: async (key) => {
      const failure = told(await send([{ key, text: null }], []), t('edit.isLeftOut'))
      if (!failure) onGone()
      return failure
    },
    restore: async (key) => told(await send([], [key]), t('edit.restored')),
  }
}
