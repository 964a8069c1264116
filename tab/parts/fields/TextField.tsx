import { Field, Input, Textarea } from '@fluentui/react-components'
import { countCharacters } from '../../../shared/protocol/text.ts'
import { useTexts } from '../../text/useTexts.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** characters as people count them; longer text stays and is marked, so that nothing is cut off unseen */
  readonly maxLength: number
  readonly hint?: string | undefined
  /** the hint follows what is typed, and its changes are to be heard */
  readonly liveHint?: boolean
  readonly problem?: string | undefined
  readonly required?: boolean
  readonly placeholder?: string | undefined
  readonly autoComplete?: string
  readonly type?: 'text' | 'email' | 'number' | 'date' | 'datetime-local'
  readonly multiline?: boolean
}

/** A labelled field with its hint, or with what is wrong with it. */
export function TextField(props: Props) {
  const { t } = useTexts('refusals')
  const { label, value, onChange, hint, maxLength, required = false, multiline = false } = props
  const tooLong = value.length > maxLength && countCharacters(value) > maxLength
  const problem = tooLong ? t('tooLong', { limit: maxLength }) : props.problem
  const told = props.liveHint ? { children: hint, role: 'status' } : (hint ?? '')
  const shared = {
    value,
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    ...(props.autoComplete ? { autoComplete: props.autoComplete } : {}),
  }
  return (
    <Field
      label={label}
      required={required}
      {...(problem ? { validationMessage: problem } : hint ? { hint: told } : {})}
    >
      {multiline ? (
        <Textarea {...shared} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input {...shared} type={props.type ?? 'text'} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  )
}
