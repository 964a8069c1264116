import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/session/session.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { usePanelActions } from '../panelContext.ts'

/** Edit, move, delete: for the author and whoever leads. */
export function NoteMenu({ note, onEdit }: { readonly note: Note; readonly onEdit: () => void }) {
  const { t } = useTranslation('panel')
  const { act, ask } = usePanelActions()
  const noteId = note.id
  const remove = () =>
    act({ type: 'note.delete', noteId }, { text: t('notes.deleted'), commands: [{ type: 'note.restore', noteId }] })
  return (
    <MoreMenu label={t('notes.menuOf', { text: note.text.slice(0, 40) })}>
      <MenuItem onClick={onEdit}>{t('notes.edit')}</MenuItem>
      <MenuItem onClick={() => ask({ kind: 'moveNote', noteId })}>{t('notes.move')}</MenuItem>
      <MenuItem onClick={remove}>{t('notes.delete')}</MenuItem>
    </MoreMenu>
  )
}
