import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../shared/session/commands.ts'
import { useDismissRefusal, useLive } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { refusalText } from '../../text/refusalText.ts'
import { useNoteDraft } from '../composer/noteDraft.ts'

/** The text that a refused command carried, so that it is not lost. */
function textOf(command: Command): string | undefined {
  return command.type === 'note.add' || command.type === 'note.edit' ? command.text : undefined
}

/** Commands that were shown at once and then refused: why, and their text to take back into the composer. */
export function LateRefusals() {
  const { refusals } = useLive()
  const dismiss = useDismissRefusal()
  const { t } = useTranslation('refusals')
  const { t: panel } = useTranslation('panel')
  const { draft, change } = useNoteDraft()
  return refusals.map((refused) => {
    const text = textOf(refused.command)
    const takeBack = (lost: string) => {
      change({ text: draft.text === '' ? lost : `${draft.text}\n${lost}` })
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
        {text !== undefined && (
          <Button size="small" onClick={() => takeBack(text)}>
            {panel('states.takeTextBack')}
          </Button>
        )}
      </Notice>
    )
  })
}
