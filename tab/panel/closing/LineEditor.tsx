import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import type { Line } from '../../../shared/session/session.ts'
import { Notice } from '../../parts/Notice.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { number } from '../../text/format.ts'
import { useLineDraft } from './useLineDraft.ts'

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tooLong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A line being edited in its place. Enter saves, Escape leaves it as it was. */
export function LineEditor({ line, onDone }: { readonly line: Line; readonly onDone: () => void }) {
  const { t, i18n } = useTranslation('closing')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { text, setText, tooMany, theirs, save } = useLineDraft(line, onDone)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
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
        rows={4}
        aria-label={t('lines.editText')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {tooMany > 0 && (
        <p className={styles.tooLong} role="alert">
          {t('lines.tooLong', { count: tooMany, limit: number(i18n.language, limits.note) })}
        </p>
      )}
      {theirs !== null && <Notice intent="warning" text={t('lines.moved', { text: theirs })} assertive />}
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
