import { makeStyles, tokens } from '@fluentui/react-components'
import { presentPeople } from '../../../shared/session/people.ts'
import { newId } from '../../live/newId.ts'
import { Select } from '../../parts/Select.tsx'
import { Switch } from '../../parts/Switch.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'

const secondsOffered = [60, 90, 120, 180, 300] as const

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
})

/** How the list is led: open or closed, new voices first, time for each, somebody put on it. */
export function ListSettings() {
  const { t, language } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const styles = useStyles()
  const { session, act } = usePanelAtOnce()
  const name = usePersonName()
  const { open, newVoicesFirst, secondsEach, queue } = session.speakers
  const absent = presentPeople(session).filter(({ id }) => !queue.some((entry) => entry.personId === id))
  const setOpen = (next: boolean) => {
    const text = next ? aids('undo.listOpened') : aids('undo.listClosed')
    act({ type: 'speakers.setOpen', open: next }, { text, commands: [{ type: 'speakers.setOpen', open: !next }] })
  }
  const put = (personId: string) =>
    act({ type: 'speakers.raise', entryId: newId(), kind: open ? 'contribution' : 'procedure', personId })
  return (
    <div className={styles.list}>
      <Select size="small" aria-label={t('speakers.put')} value="" onChoose={(value) => value !== '' && put(value)}>
        <option value="">{t('speakers.put')}</option>
        {absent.map(({ id }) => (
          <option key={id} value={id}>
            {name(id)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t('speakers.time')}
        value={secondsEach ?? ''}
        onChoose={(value) => act({ type: 'speakers.setTime', seconds: value === '' ? null : Number(value) })}
      >
        <option value="">{t('speakers.noTime')}</option>
        {secondsOffered.map((seconds) => (
          <option key={seconds} value={seconds}>
            {t('speakers.timeEach', { minutes: (seconds / 60).toLocaleString(language) })}
          </option>
        ))}
      </Select>
      <Switch checked={open} label={t('speakers.open')} onTurn={setOpen} />
      <Switch
        checked={newVoicesFirst}
        label={t('speakers.newVoicesFirst')}
        onTurn={(on) => act({ type: 'speakers.setNewVoicesFirst', on })}
      />
    </div>
  )
}
