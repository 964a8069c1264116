import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { TextArea } from '../../parts/TextArea.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { number } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useShortcutKey } from '../keys/useShortcutKey.ts'
import { AtOnce } from '../PanelProvider.tsx'
import { noteTextId, usePanel } from '../panelContext.ts'
import { RaiseButton } from '../speakers/RaiseButton.tsx'
import { type Tab, viewId } from '../useTabs.ts'
import { Answering } from './Answering.tsx'
import { AspectChoice } from './AspectChoice.tsx'
import { NotePlace } from './NotePlace.tsx'
import { useComposer } from './useComposer.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalSNudge },
  text: {
    flexGrow: 1,
    maxHeight: '120px',
    minHeight: '32px',
    height: '32px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXS,
    '::placeholder': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  tooLong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
})

const raising = ['speakers', 'status'] as const

/** The text area is as high as its text, up to its greatest height. */
function useAutosize(text: string) {
  const ref = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const area = ref.current
    if (!area) return
    area.style.height = '32px'
    if (text !== '') area.style.height = `${area.scrollHeight}px`
  }, [text])
  return ref
}

interface Props {
  readonly tab: Tab
  /** the focus is in the composer */
  readonly inside: boolean
  /** the focus is in the text */
  readonly writing: boolean
  readonly onWriting: (writing: boolean) => void
}

/** The note, its choices, and „Melden" beside it. The choices show where notes are read, and as soon as one writes. */
export const NoteFields = memo(function NoteFields({ tab, inside, writing, onWriting }: Props) {
  const { t, language } = useTexts('panel')
  const styles = useStyles()
  const { session, leading } = usePanel()
  const { caseName, caseShort } = useStepNames(session)
  const composer = useComposer()
  const { draft, change, tooMany, caseId } = composer
  const key = useShortcutKey('note')
  const area = useAutosize(draft.text)
  const choices = inside || draft.text !== ''

  const sendAndStay = () => {
    composer.send()
    area.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leaveWriting()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    composer.send()
  }
  const leaveWriting = () => {
    if (composer.answered) composer.stopAnswering()
    else document.getElementById(viewId)?.focus()
  }
  const placeholder = caseId === null ? t('composer.toAll') : t('composer.toCase', { name: caseShort(caseId) })
  return (
    <>
      {composer.answered && <Answering note={composer.answered} onStop={composer.stopAnswering} />}
      {choices && (
        <NotePlace
          anonymous={draft.anonymous}
          caseId={caseId}
          fixed={composer.answered !== undefined}
          change={change}
        />
      )}
      {(tab === 'notes' || choices) && !composer.answered && <AspectChoice aspect={draft.aspect} change={change} />}
      <div className={styles.row}>
        <TextArea
          className={styles.text}
          ref={area}
          id={noteTextId}
          rows={1}
          aria-label={t('composer.text', { name: caseName(caseId) })}
          placeholder={placeholder}
          value={draft.text}
          onChange={(event) => composer.write(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => onWriting(true)}
          onBlur={() => onWriting(false)}
          aria-invalid={tooMany > 0}
          aria-describedby={tooMany > 0 ? 'note-too-long' : undefined}
          {...key}
        />
        <Button
          icon={<SendRegular />}
          appearance={composer.empty ? 'secondary' : 'primary'}
          aria-label={t('composer.send')}
          title={t('composer.send')}
          onClick={sendAndStay}
        />
        {!leading && tab !== 'speakers' && (
          <AtOnce follows={raising}>
            <RaiseButton compact={writing || draft.text !== ''} />
          </AtOnce>
        )}
      </div>
      {tooMany > 0 && (
        <p className={styles.tooLong} id="note-too-long" role="alert">
          {t('composer.tooLong', { count: tooMany, limit: number(language, limits.note) })}
        </p>
      )}
    </>
  )
})
