import { letterOf } from '../../../shared/outcome/letter/letter.ts'
import type { Address } from '../../../shared/protocol/address.ts'
import type { DispatchedPerson, DispatchView, MailState } from '../../../shared/protocol/dispatch.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { leads } from '../../../shared/session/decision.ts'
import { presentPeople } from '../../../shared/session/people.ts'
import type { SessionClock } from '../../sessions/clock.ts'
import type { OpenSession } from '../../sessions/sessions.ts'
import type { MailRecord } from '../../store/dispatchStore.ts'
import type { Storage } from '../../store/eventStore.ts'
import type { OutcomeVersionRecord } from '../../store/outcomeStore.ts'
import type { Language } from '../formats/format.ts'
import type { OutcomeRefusal } from '../outcomes.ts'
import { messageIdOf } from './messageId.ts'
import { pageOf, toldOf } from './parcel.ts'

export interface DispatchParts {
  readonly storage: Pick<Storage, 'people' | 'outcomes' | 'dispatch'>
  readonly clock: SessionClock
  /** address of the sender; `null`: nothing is sent for this session */
  readonly from: string | null
  readonly publicUrl: string | null
  /** tells the sender that there is something to send */
  readonly wake: () => void
}

interface Found {
  readonly newest: OutcomeVersionRecord | undefined
  readonly mails: ReadonlyMap<string, MailRecord>
  /** people whose mail of an older version is sent no more */
  readonly replaced: ReadonlySet<string>
  readonly addresses: ReadonlyMap<string, Address>
}

async function findAll({ storage }: DispatchParts, { id }: OpenSession): Promise<Found> {
  const [newest] = await storage.outcomes.versions(id)
  const mails = newest ? await storage.dispatch.mails(id, newest.number) : []
  return {
    newest,
    mails: new Map(mails.map((mail) => [mail.personId, mail])),
    replaced: new Set(await storage.dispatch.replaced(id)),
    addresses: await storage.people.addresses(id),
  }
}

const shownState = (state: MailRecord['state']): MailState => (state === 'ending' ? 'sending' : state)

function personOf({ mails, addresses, replaced }: Found, personId: string, name: string | null): DispatchedPerson {
  const mail = mails.get(personId)
  const none = { personId, name, fault: null, copy: 0, nextAt: null, since: null }
  if (!mail && replaced.has(personId)) return { ...none, state: 'replaced' }
  if (!mail) return { ...none, state: addresses.has(personId) ? 'ready' : 'noAddress' }
  const { fault, copy, dueAt, changedAt: since } = mail
  const nextAt = mail.state === 'waiting' && mail.attempts > 0 ? dueAt : null
  return { personId, name, state: shownState(mail.state), fault, copy, nextAt, since }
}

/** How far the newest version has been sent, as this person may see it. DISPATCH-5 */
export async function dispatchView(
  parts: DispatchParts,
  session: OpenSession,
  personId: string,
  language: Language,
): Promise<DispatchView> {
  const found = await findAll(parts, session)
  const { newest, mails } = found
  const isLeading = leads(session.state, personId)
  const names = new Map((await parts.storage.people.people(session.id)).map(({ id, name }) => [id, name]))
  const shown = presentPeople(session.state).filter(({ id }) => isLeading || id === personId)
  // each mail has a link of its own, which nobody but its reader gets to see
  const link = parts.publicUrl && pageOf(parts.publicUrl, session.id, '…')
  const told = newest && toldOf(newest, link, language)
  return {
    on: parts.from !== null,
    version: newest?.number ?? null,
    hash: newest?.hash ?? null,
    total: mails.size,
    sent: [...mails.values()].filter(({ state }) => state === 'sent').length,
    people: shown.map(({ id }) => personOf(found, id, names.get(id) ?? null)),
    letter: isLeading && told ? letterOf(told, null) : null,
    maySend: isLeading && parts.from !== null,
  }
}

type Sending = Found & { readonly newest: OutcomeVersionRecord; readonly from: string }
type Demanded = { readonly sending: Sending } | { readonly refused: NonNullable<OutcomeRefusal> }

/** What can be sent, for who leads and has seen the newest version. */
async function demand(
  parts: DispatchParts,
  session: OpenSession,
  personId: string,
  version: number,
): Promise<Demanded> {
  const { from } = parts
  if (!leads(session.state, personId)) return { refused: { code: 'notModerator' } }
  if (from === null) return { refused: { code: 'mailOff' } }
  const found = await findAll(parts, session)
  const { newest } = found
  if (!newest) return { refused: { code: 'notReleased' } }
  return newest.number === version ? { sending: { ...found, newest, from } } : { refused: { code: 'textMoved' } }
}

/** Sends the newest version to all who left an address and have no mail of it, or one that failed. DISPATCH-2 */
export async function startDispatch(
  parts: DispatchParts,
  session: OpenSession,
  personId: string,
  version: number,
): Promise<OutcomeRefusal> {
  const demanded = await demand(parts, session, personId, version)
  if ('refused' in demanded) return demanded.refused
  const { addresses, from } = demanded.sending
  const people = presentPeople(session.state).filter(({ id }) => addresses.has(id))
  if (people.length === 0) return { code: 'nobodyToSend' }
  const mails = people.map(({ id }) => {
    const key = { sessionId: session.id, version, personId: id }
    return { personId: id, messageId: messageIdOf(key, 1, from) }
  })
  await parts.storage.dispatch.queue(session.id, version, mails, Math.round(parts.clock.now()))
  parts.wake()
  return null
}

export interface Resend {
  readonly version: number
  /** who gets it once more */
  readonly to: string
  /** the number of their mail that was seen: of two presses at once, one sends */
  readonly whileCopy: number
}

/** Sends the newest version once more to somebody, as often as it was asked for. DISPATCH-6 */
export async function resend(
  parts: DispatchParts,
  session: OpenSession,
  personId: string,
  { version, to, whileCopy }: Resend,
): Promise<OutcomeRefusal> {
  const demanded = await demand(parts, session, personId, version)
  if ('refused' in demanded) return demanded.refused
  const { mails, addresses, from } = demanded.sending
  const mail = mails.get(to)
  if (!mail) return { code: 'unknownPerson' }
  if (!addresses.has(to)) return { code: 'nobodyToSend' }
  if (mail.copy !== whileCopy) return null
  if (mail.copy >= limits.dispatch.copies) return { code: 'tooManyCopies', detail: { limit: limits.dispatch.copies } }
  const messageId = messageIdOf(mail, mail.copy + 1, from)
  const now = Math.round(parts.clock.now())
  const done = await parts.storage.dispatch.again(mail, whileCopy, messageId, now)
  parts.wake()
  return done ? null : { code: 'stillSending' }
}
