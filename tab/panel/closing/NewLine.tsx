import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { type KeyboardEvent, useId, useRef } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { TextArea } from '../../parts/TextArea.tsx'
import { number } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useNewLine } from './useNewLine.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalSNudge },
  text: { flexGrow: 1, minHeight: '32px', maxHeight: '120px', fieldSizing: 'content' },
  tooLong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A line more, in one's own words: written, Enter, and the next. */
export function NewLine() {
  const { t, language } = useTexts('closing')
  const styles = useStyles()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, change, tooMany, empty, add } = useNewLine()
  const addAndStay = () => {
    add()
    area.current?.focus()
    // below the new line, and above what offers to take it back
    requestAnimationFrame(() => area.current?.scrollIntoView({ block: 'nearest' }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    addAndStay()
  }
  return (
    <>
      <div className={styles.row}>
        <TextArea
          ref={area}
          className={styles.text}
          rows={1}
          aria-label={t('lines.add')}
          placeholder={t('lines.addPlaceholder')}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
          aria-invalid={tooMany > 0}
          aria-describedby={tooMany > 0 ? id : undefined}
        />
        <Button
          icon={<AddRegular />}
          appearance={empty ? 'secondary' : 'primary'}
          aria-label={t('lines.add')}
          title={t('lines.add')}
          onClick={addAndStay}
        />
      </div>
      {tooMany > 0 && (
        <p className={styles.tooLong} id={id} role="alert">
          {t('lines.tooLong', { count: tooMany, limit: number(language, limits.note) })}
        </p>
      )}
    </>
  )
}
