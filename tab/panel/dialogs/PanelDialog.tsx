import { useFocusFinders } from '@fluentui/react-components'
import { lazyPage } from '../../lazyPage.ts'
import { withTexts } from '../../pageTexts.ts'
import type { DialogRequest } from '../panelContext.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { MoveNoteDialog } from './MoveNoteDialog.tsx'

const InvitationsDialog = lazyPage(withTexts(async () => (await import('./InvitationsDialog.tsx')).InvitationsDialog))
const CaseDialog = lazyPage(withTexts(async () => (await import('./CaseDialog.tsx')).CaseDialog))
const AgreementDialog = lazyPage(
  withTexts(async () => (await import('../agreement/AgreementDialog.tsx')).AgreementDialog, 'closing'),
)
const TermsDialog = lazyPage(
  withTexts(async () => (await import('../agreement/TermsDialog.tsx')).TermsDialog, 'closing'),
)
const ShortcutsDialog = lazyPage(
  withTexts(async () => (await import('../keys/ShortcutsDialog.tsx')).ShortcutsDialog, 'help'),
)
const PhaseHelpDialog = lazyPage(
  withTexts(async () => (await import('../help/PhaseHelpDialog.tsx')).PhaseHelpDialog, 'help'),
)

interface WindowProps {
  readonly request: DialogRequest
  readonly onClose: () => void
}

interface Props extends Omit<WindowProps, 'request'> {
  /** `null` where no window is open */
  readonly request: DialogRequest | null
}

/**
 * The window that was asked for. Stays when it is closed: Fluent's focus management, which ends with its last user, is
 * what takes `aria-hidden` off the panel again.
 */
export function PanelDialog({ request, onClose }: Props) {
  useFocusFinders()
  return request && <RequestedWindow request={request} onClose={onClose} />
}

function RequestedWindow({ request, onClose }: WindowProps) {
  switch (request.kind) {
    case 'confirm':
      return <ConfirmDialog request={request} onClose={onClose} />
    case 'moveNote':
      return <MoveNoteDialog noteId={request.noteId} onClose={onClose} />
    case 'agreement':
      return <AgreementDialog sourceId={request.sourceId} onClose={onClose} />
    case 'agreementTerms':
      return <TermsDialog noteId={request.noteId} onClose={onClose} />
    case 'caseProfile':
      return <CaseDialog caseId={request.caseId} onClose={onClose} />
    case 'handOver':
      return <HandOverDialog onClose={onClose} />
    case 'invitations':
      return <InvitationsDialog onClose={onClose} />
    case 'help':
      return <ShortcutsDialog onClose={onClose} />
    case 'phaseHelp':
      return <PhaseHelpDialog onClose={onClose} />
    default:
      return request satisfies never
  }
}
