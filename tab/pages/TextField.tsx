import { Field, Input, Textarea } from '@fluentui/react-components'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
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
  const shared = {
    value,
    maxLength: props.maxLength,
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    ...(props.autoComplete ? { autoComplete: props.autoComplete } : {}),
  }
  return (
    <Field label={label} required={required} {...(problem ? { validationMessage: problem } : hint ? { hint } : {})}>
      {multiline ? (
        <Textarea {...shared} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input {...shared} type={props.type ?? 'text'} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  )
}
