import { presentHost } from '../../host/host.ts'
import { tabInvitation } from '../../host/tabInvitation.ts'
import { navigate } from '../../router.ts'
import { fragmentOf } from '../../routes.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelActions } from '../panelContext.ts'

/** The stage for everybody: whoever has no seat yet takes one with the invitation of the tab. */
function stageAddress(sessionId: string): string {
  const invitation = tabInvitation()
  const known = invitation?.sessionId === sessionId
  const fragment = known ? fragmentOf({ key: 'i', value: invitation.secret }) : ''
  return `${location.origin}/s/${sessionId}/stage${fragment}`
}

/** Shows the stage to all in the meeting, by the host; where that fails it says so, and how it goes without. */
export function useShowStage(sessionId: string): () => Promise<void> {
  const { t } = useTexts('host')
  const { ask } = usePanelActions()
  return async () => {
    const { stage, openLink } = presentHost()
    if (!stage) return
    const address = stageAddress(sessionId)
    if (stage.shows === 'here') navigate(`/s/${sessionId}/stage`)
    if ((await stage.show(address)) || stage.shows === 'here') return
    ask({
      kind: 'confirm',
      title: t('stageRefused.title'),
      text: t('stageRefused.text'),
      action: t('stageRefused.action'),
      run: () => openLink?.(address),
    })
  }
}
