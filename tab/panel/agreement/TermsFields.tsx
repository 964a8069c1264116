import { limits } from '../../../shared/protocol/limits.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { PeopleField } from './PeopleField.tsx'
import { isDay, type TypedTerms } from './typedTerms.ts'

interface Props {
  readonly typed: TypedTerms
  readonly onChange: (part: Partial<TypedTerms>) => void
}

/** Who does it and until when. */
export function TermsFields({ typed, onChange }: Props) {
  const { t } = useTexts('closing')
  return (
    <>
      <PeopleField people={typed.people} onChange={(people) => onChange({ people })} />
      <TextField
        label={t('agreement.others')}
        hint={t('agreement.othersHint')}
        maxLength={limits.agreementOthers}
        value={typed.others}
        onChange={(others) => onChange({ others })}
      />
      <TextField
        type="date"
        label={t('agreement.until')}
        hint={t('agreement.untilHint')}
        maxLength={10}
        value={typed.until}
        problem={isDay(typed.until) ? undefined : t('agreement.badDay')}
        onChange={(until) => onChange({ until })}
      />
    </>
  )
}
