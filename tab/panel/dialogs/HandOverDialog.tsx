import { Field } from '@fluentui/react-components'
import { useState } from 'react'
import { presentPeople } from '../../../shared/session/people.ts'
import { useLive } from '../../live/useLive.ts'
import { Select } from '../../parts/Select.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { Window } from './Window.tsx'

/** Gives the moderation to somebody else and becomes a participant. */
export function HandOverDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const { session, me, actLater } = usePanel()
  const name = usePersonName()
  const { here, hidden } = useLive().presence
  const [to, setTo] = useState('')
  // the round would be left without anybody who leads it
  const connected = presentPeople(session).filter(({ id }) => id !== me && (here.includes(id) || hidden.includes(id)))
  const run = () => {
    if (to === '') return
    actLater({ type: 'people.handOver', personId: to }, aids('undo.handedOver', { name: name(to) }))
    onClose()
  }
  return (
    <Window
      title={t('handOver.title')}
      action={{ label: t('handOver.action'), disabled: to === '', run }}
      onClose={onClose}
    >
      <span>{t('handOver.text')}</span>
      <Field label={t('handOver.to')}>
        {(control) => (
          <Select {...control} value={to} onChoose={setTo}>
            <option value="">{t('handOver.choose')}</option>
            {connected.map(({ id }) => (
              <option key={id} value={id}>
                {name(id)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Window>
  )
}
