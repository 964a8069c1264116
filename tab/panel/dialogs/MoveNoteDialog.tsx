import { Field } from '@fluentui/react-components'
import { useState } from 'react'
import { aspects } from '../../../shared/method/aspects.ts'
import { liveNotes } from '../../../shared/session/notes.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId, type Note } from '../../../shared/session/session.ts'
import { inShort } from '../../parts/inShort.ts'
import { Select } from '../../parts/Select.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { Window } from './Window.tsx'

/** Moves a card to another aspect or case; a tip also under another card. */
export function MoveNoteDialog({ noteId, onClose }: { readonly noteId: string; readonly onClose: () => void }) {
  const note = byId(usePanel().session.notes, noteId)
  return note ? <MoveNote note={note} onClose={onClose} /> : null
}

type Place = Pick<Note, 'aspect' | 'caseId' | 'parentId'>

function MoveNote({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const { session, act } = usePanel()
  const { caseName } = useStepNames(session)
  const [place, setPlace] = useState<Place>({ aspect: note.aspect, caseId: note.caseId, parentId: note.parentId })
  const change = (part: Partial<Place>) => setPlace({ ...place, ...part })
  const chooseAspect = (value: string) => {
    const aspect = aspects.find((known) => known === value)
    if (aspect) change({ aspect, parentId: aspect === 'tip' ? place.parentId : null })
  }
  const move = () => {
    const { aspect, caseId, parentId } = note
    const back = { type: 'note.move' as const, noteId: note.id, aspect, caseId, parentId }
    const done = act({ type: 'note.move', noteId: note.id, ...place }, { text: t('notes.moved'), commands: [back] })
    if (done) onClose()
  }
  return (
    <Window title={t('notes.moveTitle')} action={{ label: t('notes.moveAction'), run: move }} onClose={onClose}>
      <Field label={t('composer.aspect')}>
        {(control) => (
          <Select {...control} value={place.aspect} onChoose={chooseAspect}>
            {aspects.map((aspect) => (
              <option key={aspect} value={aspect}>
                {common(`aspects.${aspect}.name`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('composer.case')}>
        {(control) => (
          <Select
            {...control}
            value={place.caseId ?? ''}
            onChoose={(value) => change({ caseId: value === '' ? null : value, parentId: null })}
          >
            {caseOrder(session).map((caseId) => (
              <option key={caseId} value={caseId}>
                {caseName(caseId)}
              </option>
            ))}
            <option value="">{common('wholeRound')}</option>
          </Select>
        )}
      </Field>
      {place.aspect === 'tip' && <Under note={note} place={place} onChoose={(parentId) => change({ parentId })} />}
    </Window>
  )
}

interface UnderProps {
  readonly note: Note
  readonly place: Place
  readonly onChoose: (parentId: string | null) => void
}

function Under({ note, place, onChoose }: UnderProps) {
  const { t } = useTexts('panel')
  const { session } = usePanel()
  const cards = liveNotes(session).filter(
    (card) => card.caseId === place.caseId && card.parentId === null && card.id !== note.id,
  )
  return (
    <Field label={t('notes.under')}>
      {(control) => (
        <Select {...control} value={place.parentId ?? ''} onChoose={(value) => onChoose(value === '' ? null : value)}>
          <option value="">{t('notes.underNone')}</option>
          {cards.map((card) => (
            <option key={card.id} value={card.id}>
              {inShort(card.text, 60)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
