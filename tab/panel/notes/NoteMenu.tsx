import type { Note } from '../../../shared/session/session.ts'
import { inShort } from '../../parts/inShort.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelActions } from '../panelContext.ts'

interface Props {
  readonly note: Note
  /** the author, and whoever leads */
  readonly mayEdit: boolean
  readonly onEdit: () => void
}

/** An agreement on the card, by everybody; edit, move, delete by who may. */
export function NoteMenu({ note, mayEdit, onEdit }: Props) {
  const { t } = useTexts('panel')
  const { act, ask } = usePanelActions()
  const noteId = note.id
  const remove = () =>
    act({ type: 'note.delete', noteId }, { text: t('notes.deleted'), commands: [{ type: 'note.restore', noteId }] })
  const isAgreement = note.aspect === 'agreement'
  if (isAgreement && !mayEdit) return null
  return (
    <MoreMenu label={t(mayEdit ? 'notes.menuOf' : 'notes.moreOf', { text: inShort(note.text) })}>
      {isAgreement ? (
        <MenuItem onClick={() => ask({ kind: 'agreementTerms', noteId })}>{t('notes.terms')}</MenuItem>
      ) : (
        <MenuItem onClick={() => ask({ kind: 'agreement', sourceId: noteId })}>{t('notes.agree')}</MenuItem>
      )}
      {mayEdit && (
        <>
          <MenuItem onClick={onEdit}>{t('notes.edit')}</MenuItem>
          <MenuItem onClick={() => ask({ kind: 'moveNote', noteId })}>{t('notes.move')}</MenuItem>
          <MenuItem onClick={remove}>{t('notes.delete')}</MenuItem>
        </>
      )}
    </MoreMenu>
  )
}
