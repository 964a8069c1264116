import { limits } from '../../../shared/protocol/limits.ts'
import { useTexts } from '../../text/useTexts.ts'
import { TextField } from './TextField.tsx'

export interface TypedPerson {
  readonly name: string
  readonly organisation: string
  readonly function: string
}

/** What is sent of a person as it was typed; what is left empty is nothing. */
export function personTyped({ name, organisation, function: does }: TypedPerson) {
  return { name, organisation: organisation.trim() || null, function: does.trim() || null }
}

interface Props {
  readonly typed: TypedPerson
  readonly nameProblem: string | undefined
  readonly nameHint?: string
  readonly functionPlaceholder?: string
  readonly onChange: (part: Partial<TypedPerson>) => void
}

/** Name, Kommune and function of a person. The texts are those of the pages. */
export function PersonFields({ typed, nameProblem, nameHint, functionPlaceholder, onChange }: Props) {
  const { t } = useTexts('pages')
  const { t: entry } = useTexts('entry')
  return (
    <>
      <TextField
        label={t('join.name')}
        hint={nameHint}
        required
        autoComplete="name"
        value={typed.name}
        maxLength={limits.name}
        problem={nameProblem}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={t('join.organisation')}
        hint={t('join.optional')}
        autoComplete="organization"
        value={typed.organisation}
        maxLength={limits.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
      <TextField
        label={entry('join.function')}
        hint={entry('join.functionHint')}
        placeholder={functionPlaceholder}
        autoComplete="organization-title"
        value={typed.function}
        maxLength={limits.function}
        onChange={(does) => onChange({ function: does })}
      />
    </>
  )
}
