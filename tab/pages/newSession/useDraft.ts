import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { useHostName } from '../../host/useHostName.ts'
import { readStored, store } from '../../live/storage.ts'
import { storages } from '../../services.ts'
import { type Draft, emptyDraft } from './draft.ts'

const key = 'fallrunde.draft'
const text = z.string()
const draftCase = z.object({
  key: text,
  municipality: text,
  quarter: text,
  question: text,
  population: text,
  presenter: z._default(text, ''),
})
export const storedDraft = z.object({
  title: text,
  topic: text,
  scheduledFor: text,
  minutes: text,
  videoLink: text,
  impulse: z.boolean(),
  break: z.boolean(),
  cases: z.array(draftCase),
  name: text,
  organisation: text,
})

/** The new session as it is typed; it survives a reload. */
export function useDraft() {
  const [typed, setTyped] = useState<Draft>(() => readStored(storages.perTab, key, storedDraft) ?? emptyDraft)
  const change = (part: Partial<Draft>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    store(storages.perTab, key, next)
  }
  const byHost = useHostName()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the host says it; who empties the field means it
  useEffect(() => {
    if (byHost !== null && typed.name === '') change({ name: byHost })
  }, [byHost])
  const forget = () => storages.perTab.removeItem(key)
  return { draft: typed, change, forget }
}
