import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { limits } from '../../../shared/protocol/limits.ts'
import { ProfileFields } from '../../parts/caseProfile/ProfileFields.tsx'
import type { CaseProfile, Fault } from '../../parts/caseProfile/profile.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { type DraftCase, isMeant } from './draft.ts'

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
})

interface Props {
  readonly typed: DraftCase
  readonly place: number
  readonly fault: (field: keyof CaseProfile) => Fault | undefined
  readonly onChange: (part: Partial<DraftCase>) => void
  readonly onRemove: () => void
}

/** One of the cases of a new session, with the way to leave it out. */
export function CaseFields({ typed, place, fault, onChange, onRemove }: Props) {
  const { t } = useTexts('pages')
  const { t: common } = useTexts()
  const styles = useStyles()
  return (
    <fieldset className={styles.group} aria-label={common('case', { place })}>
      <div className={styles.head}>
        <strong aria-hidden>{common('case', { place })}</strong>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('create.removeCase', { place })}
          onClick={onRemove}
        />
      </div>
      <ProfileFields typed={typed} begun={isMeant(typed)} fault={fault} onChange={onChange} />
      <TextField
        label={t('create.presenter')}
        hint={t('create.presenterHint')}
        value={typed.presenter}
        maxLength={limits.name}
        onChange={(presenter) => onChange({ presenter })}
      />
    </fieldset>
  )
}
