import { useState } from 'react'
import type { Command } from '../../shared/session/commands.ts'
import { leads, type Refusal } from '../../shared/session/decision.ts'
import type { Session } from '../../shared/session/session.ts'
import { useDo, useLive } from '../live/useLive.ts'
import type { DialogRequest, PanelValue, Undo } from './panelContext.ts'
import { useReturningFocus } from './useReturningFocus.ts'
import { useUndo } from './useUndo.ts'

/** Everything the panel's parts share: the session, acting with words for refusals, undo, the dialog that is open. */
export function usePanelValue(sessionId: string, session: Session) {
  const { me, pendingNotes } = useLive()
  const doCommand = useDo()
  const { undo, offer, offerBefore, forget } = useUndo()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [dialog, setDialog] = useState<DialogRequest | null>(null)
  const { remember } = useReturningFocus(dialog !== null)
  const [answering, answer] = useState<string | null>(null)

  const act = (command: Command, back?: Undo): boolean => {
    const refused = doCommand(command)
    setRefusal(refused)
    if (!refused && back) offer(back)
    return refused === null
  }
  const takeBack = ({ commands, back: bringBack }: Undo) => {
    forget()
    bringBack?.()
    for (const command of commands) if (!act(command)) return
  }
  const value: PanelValue = {
    sessionId,
    session,
    me,
    pendingNotes,
    leading: leads(session, me),
    over: session.status.kind === 'closed',
    act,
    actLater: (command, text) => offerBefore({ text, commands: [] }, () => setRefusal(doCommand(command))),
    offer,
    ask: (request) => {
      remember()
      setDialog(request)
    },
    answering,
    answer,
  }
  return {
    value,
    undo,
    takeBack,
    refusal,
    dismissRefusal: () => setRefusal(null),
    dialog,
    closeDialog: () => setDialog(null),
  }
}
