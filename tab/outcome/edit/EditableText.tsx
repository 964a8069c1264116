import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useEffect, useRef, useState } from 'react'
import type { Said } from '../../../shared/outcome/outcome.ts'
import { inShort } from '../../parts/inShort.ts'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { type Edits, type TextPart, useEditing } from './editContext.ts'
import { TextEditor } from './TextEditor.tsx'

/** characters of a text by which a button is told from the others */

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', minWidth: 0 },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  pencil: { border: `1px solid ${tokens.colorNeutralStroke1}` },
})

interface Props {
  readonly said: Said
  readonly part: TextPart
}

/** A text of the document, marked where it was edited; while editing, with the way to change it in its place. */
export function EditableText({ said, part }: Props) {
  const edits = useEditing()
  return edits ? <Changeable said={said} part={part} edits={edits} /> : <Words said={said} />
}

function Words({ said: { text, edited } }: { readonly said: Said }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  if (text === '') return null
  // one box: what stands around lays out the text with its mark, not each by itself
  return (
    <span>
      <span className={styles.text}>{text}</span>
      {edited && (
        <>
          {' '}
          <Tag>{t('edited')}</Tag>
        </>
      )}
    </span>
  )
}

function Changeable({ said, part, edits }: Props & { readonly edits: Edits }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (wasOpen && !open) pencil.current?.focus()
  }, [open, wasOpen])
  const close = () => {
    setWasOpen(true)
    setOpen(false)
  }
  if (open) return <TextEditor said={said} part={part} edits={edits} onClose={close} />
  const short = inShort(said.text)
  const label = t('edit.open', { what: t(`subjects.${part}`), text: short === '' ? t('edit.empty') : short })
  return (
    <span className={styles.row}>
      {said.text === '' ? (
        <span className={mergeClasses(styles.text, styles.empty)}>{t('edit.empty')}</span>
      ) : (
        <Words said={said} />
      )}
      <SmallButton
        ref={pencil}
        className={styles.pencil}
        icon={<EditRegular />}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      />
    </span>
  )
}
