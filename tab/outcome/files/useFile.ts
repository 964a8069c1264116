import { useState } from 'react'
import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import type { Failure } from '../../live/requests.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { outcomeApi, type Wanted } from '../outcomeApi.ts'
import { fileName, saveFile } from './saveFile.ts'

interface Asked {
  readonly wanted: Wanted
  readonly format: OutcomeFormat
  readonly language: string
  /** the version in words, for the name of the file */
  readonly version: string
}

/** Brings a file from the server and hands it to the browser. `making`: the format that is on its way. */
export function useFile() {
  const { t } = useTexts('outcome')
  const { sessionId, seat, view, say } = useDesk()
  const [making, setMaking] = useState<OutcomeFormat | null>(null)
  const [failed, setFailed] = useState<{ readonly failure: Failure; readonly asked: Asked } | null>(null)
  const bring = async (asked: Asked) => {
    const { wanted, format, language, version } = asked
    setMaking(format)
    setFailed(null)
    say(t('files.making', { format: t(`files.names.${format}`) }))
    const answer = await outcomeApi.file(sessionId, seat.token, wanted, format, language)
    setMaking(null)
    if (!answer.ok) return setFailed({ failure: answer, asked })
    const name = fileName(`${view.draft.head.title.text} ${version}`, format)
    saveFile(name, answer.value)
    say(t('files.saved', { name }))
  }
  return { making, failed, bring }
}
