import { useMemo, useRef, useState } from 'react'
import type { Command } from '../../shared/session/commands.ts'
import type { Refusal } from '../../shared/session/decision.ts'
import type { Session } from '../../shared/session/session.ts'
import { useDo, useLive } from '../live/useLive.ts'
import { isAgain } from './again.ts'
import {
  type DialogRequest,
  noteTextId,
  type PanelActions,
  type PanelValue,
  type Standing,
  standingIn,
  type Undo,
} from './panelContext.ts'
import { useReturningFocus } from './useReturningFocus.ts'
import { useUndo } from './useUndo.ts'

/** Who the person of this panel is in a session. */
function useStandingIn(session: Session): Standing {
  const { me } = useLive()
  const { leading, over } = standingIn(session, me)
  return useMemo(() => ({ me, leading, over }), [me, leading, over])
}

/** Everything the panel's parts share: the session, acting with words for refusals, undo, the dialog that is open. */
export function usePanelValue(sessionId: string, session: Session) {
  const doCommand = useDo()
  const { undo, offer, offerBefore, forget } = useUndo()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [dialog, setDialog] = useState<DialogRequest | null>(null)
  const { remember } = useReturningFocus(dialog !== null)
  const [answering, answer] = useState<string | null>(null)
  const standing = useStandingIn(session)
  const done = useRef<Parameters<typeof isAgain>[0]>(null)
  const actions: PanelActions = useMemo(
    () => ({
      act(command: Command, back?: Undo) {
        const refused = doCommand(command)
        const now = performance.now()
        setRefusal(isAgain(done.current, command, now) ? null : refused)
        if (!refused) done.current = { command, at: now }
        if (!refused && back) offer(back)
        return refused === null
      },
      actLater: (command, text) => offerBefore({ text, commands: [] }, () => setRefusal(doCommand(command))),
      offer,
      ask(request) {
        remember()
        setDialog(request)
      },
      answer(noteId) {
        answer(noteId)
        // with the press itself: what is typed next must not fall beside the field until that is drawn again
        if (noteId !== null) document.getElementById(noteTextId)?.focus()
      },
    }),
    [doCommand, offer, offerBefore, remember],
  )
  const takeBack = ({ commands, back: bringBack }: Undo) => {
    forget()
    bringBack?.()
    for (const command of commands) if (!actions.act(command)) return
  }
  const value: PanelValue = useMemo(
    () => ({ sessionId, session, ...standing, ...actions }),
    [sessionId, session, standing, actions],
  )
  return {
    value,
    actions,
    standing,
    answering,
    undo,
    takeBack,
    refusal,
    dismissRefusal: () => setRefusal(null),
    dialog,
    closeDialog: () => setDialog(null),
  }
}
