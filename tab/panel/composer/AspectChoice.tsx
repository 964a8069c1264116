import { useTranslation } from 'react-i18next'
import { aspects } from '../../../shared/method/aspects.ts'
import { Choice } from '../../parts/Choice.tsx'
import type { useComposer } from './useComposer.ts'

/** What the note is about; a tip for a card needs no choice. */
export function AspectChoice({ composer }: { readonly composer: ReturnType<typeof useComposer> }) {
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const { draft, change, answered } = composer
  if (answered) return null
  const options = aspects.map((aspect) => ({
    value: aspect,
    label: common(`aspects.${aspect}.short`),
    title: common(`aspects.${aspect}.about`),
  }))
  return (
    <Choice
      label={t('composer.aspect')}
      options={options}
      value={draft.aspect}
      onChoose={(aspect) => change({ aspect })}
    />
  )
}
