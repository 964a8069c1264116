import type { DialogRequest } from '../panelContext.ts'
import { Window } from './Window.tsx'

interface Props {
  readonly request: DialogRequest & { kind: 'confirm' }
  readonly onClose: () => void
}

/** Asks before something that touches everybody. */
export function ConfirmDialog({ request, onClose }: Props) {
  const run = () => {
    onClose()
    request.run()
  }
  return (
    <Window title={request.title} action={{ label: request.action, run }} onClose={onClose}>
      <span>{request.text}</span>
    </Window>
  )
}
