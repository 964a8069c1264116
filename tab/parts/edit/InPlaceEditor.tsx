import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../text/useTexts.ts'
import { TextArea } from '../TextArea.tsx'

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tooLong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly label: string
  readonly rows: number
  readonly text: string
  /** that there is too much of it, by how much; `null`: there is not */
  readonly tooLong: string | null
  onType(text: string): void
  onSave(): void
  onCancel(): void
  /** what is to be told before one saves */
  readonly children?: ReactNode
}

/** A text being edited in its place. Enter saves, Escape leaves it as it was. */
export function InPlaceEditor({ label, rows, text, tooLong, onType, onSave, onCancel, children }: Props) {
  const { t } = useTexts()
  const styles = useStyles()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSave()
  }
  return (
    <div className={styles.editor}>
      <TextArea
        ref={area}
        rows={rows}
        aria-label={label}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {tooLong !== null && (
        <p className={styles.tooLong} role="alert">
          {tooLong}
        </p>
      )}
      {children}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onSave}>
          {t('actions.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('actions.cancel')}
        </Button>
      </div>
    </div>
  )
}
