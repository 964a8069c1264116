import { useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { charactersOver } from '../../../shared/protocol/text.ts'
import type { Line } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** A line being edited: how much too long it is, what somebody else made of it meanwhile, and saving it. */
export function useLineDraft(line: Line, onDone: () => void) {
  const { t } = useTexts('closing')
  const { act } = usePanel()
  const [text, setText] = useState(line.text)
  const [begun] = useState(line)
  const trimmed = text.trim()
  const tooMany = charactersOver(trimmed, limits.note)
  const edit = (to: string, whileRevision: number) =>
    ({ type: 'closing.editLine', lineId: line.id, text: to, whileRevision }) as const
  const save = () => {
    if (trimmed === '' || tooMany > 0) return
    if (trimmed === line.text) return onDone()
    const undo = { text: t('lines.changed'), commands: [edit(line.text, line.revision + 1)] }
    if (act(edit(trimmed, line.revision), undo)) onDone()
  }
  return {
    text,
    setText,
    tooMany,
    /** the text of somebody else that saving would replace, `null` where there is none */
    theirs: line.revision !== begun.revision && line.text !== trimmed ? line.text : null,
    save,
  }
}
