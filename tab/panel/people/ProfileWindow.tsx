import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters, isMissing } from '../../../shared/protocol/text.ts'
import { usePeople } from '../../live/useLive.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { api } from '../../services.ts'
import { refusalText } from '../../text/refusalText.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'
import { useOwnSeat } from './useOwnSeat.ts'

/** One's own name, Kommune and function, as the others see them. */
export function ProfileWindow({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const { t: pages } = useTranslation('pages')
  const { t: entry } = useTranslation('entry')
  const { t: refusals } = useTranslation('refusals')
  const { sessionId, me } = usePanel()
  const own = usePeople().get(me)
  const [name, setName] = useState(own?.name ?? '')
  const [organisation, setOrganisation] = useState(own?.organisation ?? '')
  const [does, setDoes] = useState(own?.function ?? '')
  const { busy, failure, run } = useOwnSeat(sessionId)
  const missing = isMissing(name)
  const tooLong =
    countCharacters(name) > limits.name ||
    countCharacters(organisation) > limits.organisation ||
    countCharacters(does) > limits.function
  const save = () => {
    const profile = { name, organisation: organisation.trim() || null, function: does.trim() || null }
    void run((token) => api.changeMe(sessionId, token, profile), onClose)
  }
  return (
    <Window
      title={t('people.changeMe')}
      action={{ label: common('actions.save'), disabled: busy || missing || tooLong, run: save }}
      onClose={onClose}
    >
      <TextField
        label={pages('join.name')}
        required
        autoComplete="name"
        value={name}
        maxLength={limits.name}
        problem={missing ? pages('create.faults.missing') : undefined}
        onChange={setName}
      />
      <TextField
        label={pages('join.organisation')}
        hint={pages('join.optional')}
        autoComplete="organization"
        value={organisation}
        maxLength={limits.organisation}
        onChange={setOrganisation}
      />
      <TextField
        label={entry('join.function')}
        hint={entry('join.functionHint')}
        autoComplete="organization-title"
        value={does}
        maxLength={limits.function}
        onChange={setDoes}
      />
      {failure && <Notice intent="error" text={refusalText(refusals, failure)} assertive />}
    </Window>
  )
}
