import { useState } from 'react'
import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import type { Answer, Failure } from '../../live/requests.ts'
import { useTexts } from '../../text/useTexts.ts'
import { fileName, saveFile } from './saveFile.ts'

interface Asked {
  readonly format: OutcomeFormat
  /** title and version in words, for the name of the file */
  readonly name: string
  ask(): Promise<Answer<Blob>>
}

/** Brings a file from the server and hands it to the browser. `making`: the format that is on its way. */
export function useFile(say: (text: string) => void) {
  const { t } = useTexts('outcome')
  const [making, setMaking] = useState<OutcomeFormat | null>(null)
  const [failed, setFailed] = useState<{ readonly failure: Failure; readonly asked: Asked } | null>(null)
  const bring = async (asked: Asked) => {
    const { format } = asked
    setMaking(format)
    setFailed(null)
    say(t('files.making', { format: t(`files.names.${format}`) }))
    const answer = await asked.ask()
    setMaking(null)
    if (!answer.ok) return setFailed({ failure: answer, asked })
    const name = fileName(asked.name, format)
    saveFile(name, answer.value)
    say(t('files.saved', { name }))
  }
  return { making, failed, bring }
}
