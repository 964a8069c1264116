import { useCallback, useEffect, useState } from 'react'
import type { OwnContacts } from '../../../shared/protocol/outcome.ts'
import type { Answer, Failure } from '../../live/requests.ts'
import { seats } from '../../services.ts'
import { changeContact, readContacts } from './contacts.ts'

/** A contact is no part of the session, so that nobody is told when it is given: it is asked for until it is there. */
const askAgainMs = 3_000
/** Who has just agreed sees it before the server has heard of it. */
const askSoonMs = 500

function isComplete(own: OwnContacts | null, agreed: readonly string[]): boolean {
  return (
    own !== null && agreed.every((id) => own.agreed.some((each) => each.exchangeId === id && each.contact !== null))
  )
}

/** The own contact and those of the agreed exchanges with these ids. */
export function useContacts(sessionId: string, agreed: readonly string[]) {
  const [own, setOwn] = useState<OwnContacts | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const read = useCallback(async () => {
    const token = seats.of(sessionId)?.token
    const answer = token === undefined ? undefined : await readContacts(sessionId, token)
    if (answer?.ok) setOwn(answer.value)
  }, [sessionId])
  const complete = isComplete(own, agreed)
  useEffect(() => {
    if (complete) return
    void read()
    const soon = setTimeout(read, askSoonMs)
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), askAgainMs)
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
    }
  }, [complete, read])
  /** Gives whether it was kept. */
  const save = async (contact: string): Promise<boolean> => {
    const token = seats.of(sessionId)?.token
    const answer: Answer<OwnContacts> =
      token === undefined ? { ok: false, code: 'notMember' } : await changeContact(sessionId, token, contact)
    setFailure(answer.ok ? null : answer)
    if (answer.ok) setOwn(answer.value)
    return answer.ok
  }
  const contactOf = (exchangeId: string) => own?.agreed.find((each) => each.exchangeId === exchangeId)?.contact ?? null
  return { own: own && { contact: own.contact ?? '' }, contactOf, save, failure }
}
