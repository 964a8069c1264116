import type { DialogRequest } from '../panelContext.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { InvitationsDialog } from './InvitationsDialog.tsx'
import { MoveNoteDialog } from './MoveNoteDialog.tsx'

interface Props {
  readonly request: DialogRequest
  readonly onClose: () => void
}

/** The window that was asked for. */
export function PanelDialog({ request, onClose }: Props) {
  switch (request.kind) {
    case 'confirm':
      return <ConfirmDialog request={request} onClose={onClose} />
    case 'moveNote':
      return <MoveNoteDialog noteId={request.noteId} onClose={onClose} />
    case 'handOver':
      return <HandOverDialog onClose={onClose} />
    case 'invitations':
      return <InvitationsDialog onClose={onClose} />
    case 'help':
      return <HelpDialog onClose={onClose} />
    default:
      return request satisfies never
  }
}
