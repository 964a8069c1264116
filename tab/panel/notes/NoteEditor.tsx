import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters } from '../../../shared/protocol/text.ts'
import type { Note } from '../../../shared/session/session.ts'
import { TextArea } from '../../parts/TextArea.tsx'
import { number } from '../../text/format.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  editor: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
  tooLong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A card being edited in its place. Enter saves, Escape leaves it as it was. */
export function NoteEditor({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const { t, i18n } = useTranslation('panel')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { act } = usePanel()
  const [text, setText] = useState(note.text)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const trimmed = text.trim()
  const tooMany = trimmed.length > limits.note ? Math.max(0, countCharacters(trimmed) - limits.note) : 0
  const save = () => {
    if (trimmed === '' || tooMany > 0) return
    const back = { type: 'note.edit' as const, noteId: note.id, text: note.text }
    const done = act(
      { type: 'note.edit', noteId: note.id, text: trimmed },
      { text: t('notes.changed'), commands: [back] },
    )
    if (done) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  return (
    <div className={styles.editor}>
      <TextArea
        ref={area}
        rows={3}
        aria-label={t('notes.editText')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {tooMany > 0 && (
        <p className={styles.tooLong} role="alert">
          {t('composer.tooLong', { count: tooMany, limit: number(i18n.language, limits.note) })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={save}>
          {common('actions.save')}
        </Button>
        <Button size="small" onClick={onDone}>
          {common('actions.cancel')}
        </Button>
      </div>
    </div>
  )
}
