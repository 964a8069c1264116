import { Field, Input, Textarea } from '@fluentui/react-components'
import { firstCharacters } from '../../shared/protocol/text.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** characters as people count them; what is over is not taken, as the browser does with code units */
  readonly maxLength: number
  readonly hint?: string
  readonly problem?: string | undefined
  readonly required?: boolean
  readonly placeholder?: string
  readonly autoComplete?: string
  readonly type?: 'text' | 'number' | 'datetime-local'
  readonly multiline?: boolean
}

/** A labelled field with its hint, or with what is wrong with it. */
export function TextField(props: Props) {
  const { label, value, onChange, hint, problem, required = false, multiline = false } = props
  const take = (typed: string) => onChange(firstCharacters(typed, props.maxLength))
  const shared = {
    value,
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    ...(props.autoComplete ? { autoComplete: props.autoComplete } : {}),
  }
  return (
    <Field label={label} required={required} {...(problem ? { validationMessage: problem } : hint ? { hint } : {})}>
      {multiline ? (
        <Textarea {...shared} resize="vertical" onChange={(_, data) => take(data.value)} />
      ) : (
        <Input {...shared} type={props.type ?? 'text'} onChange={(_, data) => take(data.value)} />
      )}
    </Field>
  )
}
