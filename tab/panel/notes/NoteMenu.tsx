import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/session/session.ts'
import { usePanel } from '../panelContext.ts'

/** Edit, move, delete: for the author and whoever leads. */
export function NoteMenu({ note, onEdit }: { readonly note: Note; readonly onEdit: () => void }) {
  const { t } = useTranslation('panel')
  const { act, ask } = usePanel()
  const noteId = note.id
  const remove = () =>
    act({ type: 'note.delete', noteId }, { text: t('notes.deleted'), commands: [{ type: 'note.restore', noteId }] })
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t('notes.menuOf', { text: note.text.slice(0, 40) })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onEdit}>{t('notes.edit')}</MenuItem>
          <MenuItem onClick={() => ask({ kind: 'moveNote', noteId })}>{t('notes.move')}</MenuItem>
          <MenuItem onClick={remove}>{t('notes.delete')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
