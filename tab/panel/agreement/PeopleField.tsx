import { Field, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useRef } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { presentPeople } from '../../../shared/session/people.ts'
import { usePeople } from '../../live/useLive.ts'
import { PersonName } from '../../parts/PersonName.tsx'
import { Select } from '../../parts/Select.tsx'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyle: 'none' },
  person: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
})

interface Props {
  readonly people: readonly string[]
  readonly onChange: (people: readonly string[]) => void
}

/** People of the round, one after the other. */
export function PeopleField({ people, onChange }: Props) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session } = usePanel()
  const known = usePeople()
  const name = usePersonName()
  const select = useRef<HTMLSelectElement>(null)
  const others = presentPeople(session).filter(({ id }) => known.has(id) && !people.includes(id))
  const full = people.length >= limits.agreementPeople || others.length === 0
  const remove = (personId: string) => {
    onChange(people.filter((id) => id !== personId))
    select.current?.focus()
  }
  return (
    <div className={styles.field}>
      <Field label={t('agreement.who')}>
        {(control) => (
          <Select
            {...control}
            ref={select}
            value=""
            aria-disabled={full}
            onChoose={(id) => id !== '' && !full && onChange([...people, id])}
          >
            <option value="">{t('agreement.addPerson')}</option>
            {!full &&
              others.map(({ id }) => (
                <option key={id} value={id}>
                  {name(id)}
                </option>
              ))}
          </Select>
        )}
      </Field>
      {people.length > 0 && (
        <ul className={styles.list}>
          {people.map((id) => (
            <li key={id} className={styles.person}>
              <PersonName personId={id} />
              <SmallButton
                icon={<DismissRegular />}
                aria-label={t('agreement.removePerson', { name: name(id) })}
                title={t('agreement.removePerson', { name: name(id) })}
                onClick={() => remove(id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
