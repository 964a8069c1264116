import { limits } from '../../../shared/protocol/limits.ts'
import type { Line } from '../../../shared/session/session.ts'
import { InPlaceEditor } from '../../parts/edit/InPlaceEditor.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { number } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useLineDraft } from './useLineDraft.ts'

/** A line of the Fazit being edited in its place. */
export function LineEditor({ line, onDone }: { readonly line: Line; readonly onDone: () => void }) {
  const { t, language } = useTexts('closing')
  const { text, setText, tooMany, theirs, save } = useLineDraft(line, onDone)
  const limit = number(language, limits.note)
  return (
    <InPlaceEditor
      label={t('lines.editText')}
      rows={4}
      text={text}
      tooLong={tooMany > 0 ? t('lines.tooLong', { count: tooMany, limit }) : null}
      onType={setText}
      onSave={save}
      onCancel={onDone}
    >
      {theirs !== null && <Notice intent="warning" text={t('lines.moved', { text: theirs })} assertive />}
    </InPlaceEditor>
  )
}
