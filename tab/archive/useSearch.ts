import { useCallback, useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { type ArchiveFound, type ArchiveHit, filtersSchema } from '../../shared/protocol/archive.ts'
import type { Failure } from '../live/requests.ts'
import { readStored, store } from '../live/storage.ts'
import { storages } from '../services.ts'
import { archiveApi, type Question } from './archiveApi.ts'

const kept = 'fallrunde.archiveQuestion'
const questionSchema = z.object({ words: z.string(), ...filtersSchema.shape })
export const noQuestion: Question = { words: '', aspect: null, size: null, year: null }

export interface Search {
  readonly question: Question
  readonly busy: boolean
  readonly found: ArchiveFound | null
  /** those of all pages so far */
  readonly hits: readonly ArchiveHit[]
  readonly failure: Failure | null
  readonly ask: (question: Question) => void
  readonly more: () => void
}

type Found = Pick<Search, 'busy' | 'found' | 'hits' | 'failure'>
const nothingYet: Found = { busy: true, found: null, hits: [], failure: null }

/** What is looked for and what was found; what was asked last in this tab is asked again at first. */
export function useSearch(): Search {
  const [question, setQuestion] = useState(() => readStored(storages.perTab, kept, questionSchema) ?? noQuestion)
  const [state, setState] = useState(nothingYet)
  const page = useRef(0)
  const turn = useRef(0)
  const load = useCallback(async (asked: Question, wanted: number) => {
    turn.current += 1
    const mine = turn.current
    setState((before) => ({ ...before, busy: true, failure: null }))
    const answer = await archiveApi.search(asked, wanted)
    // something else was asked meanwhile
    if (mine !== turn.current) return
    if (!answer.ok) return setState((before) => ({ ...before, busy: false, failure: answer }))
    page.current = wanted
    setState((before) => {
      const hits = wanted === 0 ? answer.value.hits : [...before.hits, ...answer.value.hits]
      return { busy: false, found: answer.value, hits, failure: null }
    })
  }, [])
  useEffect(() => {
    store(storages.perTab, kept, question)
    void load(question, 0)
  }, [question, load])
  return {
    ...state,
    question,
    ask: (wanted) => setQuestion({ ...wanted }),
    more: () => void load(question, page.current + 1),
  }
}
