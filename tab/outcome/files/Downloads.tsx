import { Field } from '@fluentui/react-components'
import { useState } from 'react'
import { Select } from '../../parts/Select.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { outcomeApi, type Wanted } from '../outcomeApi.ts'
import { FileChooser } from './FileChooser.tsx'

/** What can be had: every version, and the draft for those who work on it. */
function useVersions() {
  const { t } = useTexts('outcome')
  const { view } = useDesk()
  const [chosen, choose] = useState<Wanted | null>(null)
  const released: readonly Wanted[] = view.versions.map(({ number }) => number)
  const all: readonly Wanted[] = view.mayEdit ? [...released, 'draft'] : released
  const wanted = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? 'draft')
  const nameOf = (version: Wanted) =>
    version === 'draft' ? t('files.draft') : t('files.numbered', { number: version })
  const formats =
    wanted === 'draft' ? view.draftFormats : (view.versions.find(({ number }) => number === wanted)?.formats ?? [])
  return { all, wanted, formats, choose: (value: string) => choose(value === 'draft' ? value : Number(value)), nameOf }
}

/** The outcome as a file: which version, in which language, in one of nine formats. */
export function Downloads() {
  const { t } = useTexts('outcome')
  const { sessionId, seat, view, say } = useDesk()
  const { all, wanted, formats, choose, nameOf } = useVersions()
  return (
    <FileChooser
      formats={formats}
      version={nameOf(wanted)}
      title={view.draft.head.title.text}
      say={say}
      ask={(format, language) => outcomeApi.file(sessionId, seat.token, wanted, format, language)}
    >
      {all.length > 1 && (
        <Field label={t('files.version')}>
          {(control) => (
            <Select {...control} value={wanted} onChoose={choose}>
              {all.map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </FileChooser>
  )
}
