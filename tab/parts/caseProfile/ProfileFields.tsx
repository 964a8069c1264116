import { makeStyles, tokens } from '@fluentui/react-components'
import { limits } from '../../../shared/protocol/limits.ts'
import { useTexts } from '../../text/useTexts.ts'
import { TextField } from '../fields/TextField.tsx'
import type { CaseProfile, Fault, TypedProfile } from './profile.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  whole: { gridColumn: '1 / -1' },
})

/** twenty millions with their points, and some more, so that a slip is told as what it is */
const populationCharacters = 40

interface Props {
  readonly typed: TypedProfile
  /** whether the case is meant already, so that it needs Kommune and Quartier */
  readonly begun?: boolean
  readonly fault: (field: keyof CaseProfile) => Fault | undefined
  readonly onChange: (part: Partial<TypedProfile>) => void
}

/** The case of one Kommune as far as the invitation needs it. */
export function ProfileFields({ typed, begun = true, fault, onChange }: Props) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const problem = (field: keyof CaseProfile) => {
    const found = fault(field)
    return found && t(`create.faults.${found}`, { most: limits.population })
  }
  return (
    <div className={styles.fields}>
      <TextField
        label={t('create.municipality')}
        required={begun}
        value={typed.municipality}
        maxLength={limits.organisation}
        problem={problem('municipality')}
        onChange={(municipality) => onChange({ municipality })}
      />
      <TextField
        label={t('create.quarter')}
        required={begun}
        value={typed.quarter}
        maxLength={limits.organisation}
        problem={problem('quarter')}
        onChange={(quarter) => onChange({ quarter })}
      />
      <TextField
        label={t('create.population')}
        hint={t('create.questionHint')}
        value={typed.population}
        maxLength={populationCharacters}
        problem={problem('population')}
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
    </div>
  )
}
