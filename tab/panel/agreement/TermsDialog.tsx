import { useState } from 'react'
import { byId, type Note } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'
import { TermsFields } from './TermsFields.tsx'
import { areTerms, termsTyped, typedOf } from './typedTerms.ts'

/** Who does what was agreed and until when, said or changed. */
export function TermsDialog({ noteId, onClose }: { readonly noteId: string; readonly onClose: () => void }) {
  const note = byId(usePanel().session.notes, noteId)
  return note ? <Terms note={note} onClose={onClose} /> : null
}

function Terms({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { t } = useTexts('closing')
  const { t: common } = useTexts()
  const { act } = usePanel()
  const [terms, setTerms] = useState(typedOf(note.agreed))
  const edit = (typed: typeof terms) => ({ type: 'agreement.edit', noteId: note.id, ...termsTyped(typed) }) as const
  const run = () => {
    const back = edit(typedOf(note.agreed))
    if (act(edit(terms), { text: t('agreement.changed'), commands: [back] })) onClose()
  }
  return (
    <Window
      title={t('agreement.termsTitle')}
      action={{ label: common('actions.save'), disabled: !areTerms(terms), run }}
      onClose={onClose}
    >
      <span>{note.text}</span>
      <TermsFields typed={terms} onChange={(part) => setTerms((before) => ({ ...before, ...part }))} />
    </Window>
  )
}
