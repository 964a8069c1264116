import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import { TextField } from '../TextField.tsx'
import type { DraftCase } from './draft.ts'

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gridColumn: '1 / -1' },
  whole: { gridColumn: '1 / -1' },
})

interface Props {
  readonly typed: DraftCase
  readonly place: number
  readonly missing: (field: string) => string | undefined
  readonly onChange: (part: Partial<DraftCase>) => void
  readonly onRemove: () => void
}

/** The case of one Kommune as far as the invitation needs it. */
export function CaseFields({ typed, place, missing, onChange, onRemove }: Props) {
  const { t } = useTranslation('pages')
  const { t: common } = useTranslation()
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
      <TextField
        label={t('create.municipality')}
        value={typed.municipality}
        maxLength={limits.organisation}
        problem={missing('municipality')}
        onChange={(municipality) => onChange({ municipality })}
      />
      <TextField
        label={t('create.quarter')}
        value={typed.quarter}
        maxLength={limits.organisation}
        problem={missing('quarter')}
        onChange={(quarter) => onChange({ quarter })}
      />
      <TextField
        label={t('create.population')}
        hint={t('create.questionHint')}
        value={typed.population}
        maxLength={11}
        onChange={(population) => onChange({ population })}
      />
      <div className={styles.whole}>
        <TextField
          label={t('create.question')}
          hint={t('create.questionHint')}
          value={typed.question}
          maxLength={limits.question}
          onChange={(question) => onChange({ question })}
        />
      </div>
    </fieldset>
  )
}
