import { memo } from 'react'
import { aspects } from '../../../shared/method/aspects.ts'
import type { Note } from '../../../shared/session/session.ts'
import { Choice } from '../../parts/Choice.tsx'
import { useTexts } from '../../text/useTexts.ts'

interface Props {
  readonly aspect: Note['aspect']
  readonly change: (part: { readonly aspect: Note['aspect'] }) => void
}

/** What the note is about. */
export const AspectChoice = memo(function AspectChoice({ aspect, change }: Props) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const options = aspects.map((value) => ({
    value,
    label: common(`aspects.${value}.short`),
    title: common(`aspects.${value}.about`),
  }))
  return (
    <Choice
      label={t('composer.aspect')}
      options={options}
      value={aspect}
      onChoose={(chosen) => change({ aspect: chosen })}
    />
  )
})
