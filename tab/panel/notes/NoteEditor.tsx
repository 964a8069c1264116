import { useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { charactersOver } from '../../../shared/protocol/text.ts'
import type { Note } from '../../../shared/session/session.ts'
import { InPlaceEditor } from '../../parts/edit/InPlaceEditor.tsx'
import { number } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** A card being edited in its place. */
export function NoteEditor({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const { t, language } = useTexts('panel')
  const { act } = usePanel()
  const [text, setText] = useState(note.text)
  const trimmed = text.trim()
  const tooMany = charactersOver(trimmed, limits.note)
  const save = () => {
    if (trimmed === '' || tooMany > 0) return
    const back = { type: 'note.edit' as const, noteId: note.id, text: note.text }
    const done = act(
      { type: 'note.edit', noteId: note.id, text: trimmed },
      { text: t('notes.changed'), commands: [back] },
    )
    if (done) onDone()
  }
  const limit = number(language, limits.note)
  return (
    <InPlaceEditor
      label={t('notes.editText')}
      rows={3}
      text={text}
      tooLong={tooMany > 0 ? t('composer.tooLong', { count: tooMany, limit }) : null}
      onType={setText}
      onSave={save}
      onCancel={onDone}
    />
  )
}
