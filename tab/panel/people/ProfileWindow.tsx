import { useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters, isMissing } from '../../../shared/protocol/text.ts'
import { usePeople } from '../../live/useLive.ts'
import { PersonFields, personTyped, type TypedPerson } from '../../parts/fields/PersonFields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { api } from '../../services.ts'
import { refusalText } from '../../text/refusalText.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'
import { useOwnSeat } from './useOwnSeat.ts'

/** One's own name, Kommune and function, as the others see them. */
export function ProfileWindow({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const { t: pages } = useTexts('pages')
  const { t: refusals } = useTexts('refusals')
  const { sessionId, me } = usePanel()
  const own = usePeople().get(me)
  const [typed, setTyped] = useState<TypedPerson>({
    name: own?.name ?? '',
    organisation: own?.organisation ?? '',
    function: own?.function ?? '',
  })
  const { busy, failure, run } = useOwnSeat(sessionId)
  const missing = isMissing(typed.name)
  const tooLong =
    countCharacters(typed.name) > limits.name ||
    countCharacters(typed.organisation) > limits.organisation ||
    countCharacters(typed.function) > limits.function
  const save = () => void run((token) => api.changeMe(sessionId, token, personTyped(typed)), onClose)
  return (
    <Window
      title={t('people.changeMe')}
      action={{ label: common('actions.save'), disabled: busy || missing || tooLong, run: save }}
      onClose={onClose}
    >
      <PersonFields
        typed={typed}
        nameProblem={missing ? pages('create.faults.missing') : undefined}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      {failure && <Notice intent="error" text={refusalText(refusals, failure)} assertive />}
    </Window>
  )
}
