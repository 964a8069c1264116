import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Said } from '../../../shared/outcome/outcome.ts'
import type { Failure } from '../../live/requests.ts'
import { Failed } from '../../pages/Failed.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import type { Edits, TextPart } from './editContext.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  area: { minHeight: '72px', resize: 'vertical', fieldSizing: 'content' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly said: Said
  readonly part: TextPart
  readonly edits: Edits
  readonly onClose: () => void
}

/** A title is never empty; what can be left out is left out rather than emptied. */
function mayBeEmpty(part: TextPart): boolean {
  return part === 'topic' || part === 'summary' || part === 'question'
}

/** The field for a text of the document. What was typed stays until it is saved or given up. */
export function TextEditor({ said, part, edits, onClose }: Props) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { busy } = useDesk()
  const [before] = useState(said.text)
  const [text, setText] = useState(said.text)
  const [failure, setFailure] = useState<Failure | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const finish = async (done: Promise<Failure | null>) => {
    const refused = await done
    setFailure(refused)
    if (!refused) onClose()
  }
  const isEmpty = text.trim() === ''
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (busy || (isEmpty && !mayBeEmpty(part))) return
    void finish(edits.save(said.key, text.trim()))
  }
  const original = edits.edited.find(({ key }) => key === said.key)
  const canLeaveOut = part === 'line' || part === 'card' || part === 'tip' || part === 'agreement'
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <TextArea
        ref={field}
        className={styles.area}
        aria-label={t('edit.label', { what: t(`subjects.${part}`) })}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {said.text !== before && <Caption1>{t('edit.now', { text: said.text })}</Caption1>}
      {failure && <Failed failure={failure} />}
      <div className={styles.ways}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy || (isEmpty && !mayBeEmpty(part))}
        >
          {common('actions.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {common('actions.cancel')}
        </Button>
        {canLeaveOut && (
          <Button size="small" disabledFocusable={busy} onClick={() => void finish(edits.leaveOut(said.key))}>
            {t('edit.leaveOut')}
          </Button>
        )}
        {original && (
          <Button size="small" disabledFocusable={busy} onClick={() => void finish(edits.restore(said.key))}>
            {t('edit.restore')}
          </Button>
        )}
      </div>
    </form>
  )
}
