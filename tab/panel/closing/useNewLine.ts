import { useState } from 'react'
import * as z from 'zod/mini'
import { limits } from '../../../shared/protocol/limits.ts'
import { charactersOver, isMissing } from '../../../shared/protocol/text.ts'
import { newId } from '../../live/newId.ts'
import { readStored, store } from '../../live/storage.ts'
import { storages } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** A line being written, which a change of the view or a reload does not lose, and putting it at the end of the Fazit. */
export function useNewLine() {
  const { t } = useTexts('closing')
  const { sessionId, act } = usePanel()
  const key = `fallrunde.line.${sessionId}`
  const [text, setText] = useState(() => readStored(storages.perTab, key, z.string()) ?? '')
  const change = (to: string) => {
    store(storages.perTab, key, to)
    setText(to)
  }
  const tooMany = charactersOver(text.trim(), limits.note)
  const empty = isMissing(text)
  const add = () => {
    if (empty || tooMany > 0) return
    const lineId = newId()
    const undo = { text: t('lines.added'), commands: [{ type: 'closing.removeLine', lineId } as const] }
    if (act({ type: 'closing.addLine', lineId, text: text.trim(), before: null }, undo)) change('')
  }
  return { text, change, tooMany, empty, add }
}
