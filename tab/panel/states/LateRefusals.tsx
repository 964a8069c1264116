import { Button } from '@fluentui/react-components'
import type { Command } from '../../../shared/session/commands.ts'
import { byId, type Session } from '../../../shared/session/session.ts'
import { useDismissRefusal, useLive } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { refusalText } from '../../text/refusalText.ts'
import { useTexts } from '../../text/useTexts.ts'
import { written } from '../composer/draftCase.ts'
import { useNoteDraft } from '../composer/noteDraft.ts'
import { usePanel } from '../panelContext.ts'

/** The text that a refused command carried, so that it is not lost, and the case that it was for. */
function lostBy(command: Command, session: Session) {
  switch (command.type) {
    case 'note.add':
    case 'agreement.add':
      return { text: command.text, caseId: command.caseId }
    case 'note.edit':
      return { text: command.text, caseId: byId(session.notes, command.noteId)?.caseId ?? null }
    case 'closing.editLine':
      return { text: command.text, caseId: null }
    default:
      return undefined
  }
}

/** Commands that were shown at once and then refused: why, and their text to take back into the composer. */
export function LateRefusals() {
  const { refusals } = useLive()
  const dismiss = useDismissRefusal()
  const { t } = useTexts('refusals')
  const { t: panel } = useTexts('panel')
  const { session } = usePanel()
  const { draft, change } = useNoteDraft()
  return refusals.map((refused) => {
    const lost = lostBy(refused.command, session)
    const takeBack = ({ text, caseId }: NonNullable<typeof lost>) => {
      change(written(draft, draft.text === '' ? text : `${draft.text}\n${text}`, caseId))
      dismiss(refused.id)
    }
    return (
      <Notice
        key={refused.id}
        intent="warning"
        text={refusalText(t, refused)}
        onDismiss={() => dismiss(refused.id)}
        assertive
      >
        {lost && (
          <Button size="small" onClick={() => takeBack(lost)}>
            {panel('states.takeTextBack')}
          </Button>
        )}
      </Notice>
    )
  })
}
