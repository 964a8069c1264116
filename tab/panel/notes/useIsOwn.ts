import type { Note } from '../../../shared/session/session.ts'
import { useMayEdit } from '../../live/useLive.ts'
import { useStanding } from '../panelContext.ts'

/** Whether a card is the own one. Of an anonymous card, who leads cannot tell: the rules then say it. */
export function useIsOwn(note: Note): boolean {
  const { me, leading } = useStanding()
  const mayEdit = useMayEdit(note)
  return note.anonymous ? mayEdit && !leading : note.author === me
}
