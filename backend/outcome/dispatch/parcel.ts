import { createHash } from 'node:crypto'
import { dateOf } from '../../../shared/outcome/dates.ts'
import { letterOf, type Personal, type Told } from '../../../shared/outcome/letter/letter.ts'
import { readOutcome } from '../../../shared/outcome/outcomeText.ts'
import type { Address } from '../../../shared/protocol/address.ts'
import { passFragment } from '../../../shared/protocol/pass.ts'
import type { MailConfig } from '../../mailConfig.ts'
import type { OpenSession, Sessions } from '../../sessions/sessions.ts'
import type { MailRecord } from '../../store/dispatchStore.ts'
import type { Storage } from '../../store/eventStore.ts'
import type { OutcomeVersionRecord } from '../../store/outcomeStore.ts'
import { agreedWith, profilesOf } from '../agreedWith.ts'
import type { Look } from '../formats/format.ts'
import type { Documents } from '../making/documents.ts'

/** What mails are made of. */
export interface ParcelParts {
  readonly storage: Pick<Storage, 'people' | 'outcomes' | 'dispatch'>
  readonly sessions: Pick<Sessions, 'open'>
  readonly documents: Pick<Documents, 'make'>
  readonly mail: MailConfig
  /** origin under which people reach this server; `null`: no link is of use */
  readonly publicUrl: string | null
  readonly look: Look
  /** until when the server keeps a session, epoch ms, as it looks now */
  readonly keptUntil: (session: OpenSession) => Promise<number>
  /** makes what lets the person read the results by the link in this mail; kept when it resolves. PASS-2 */
  readonly passFor: (mail: MailRecord) => Promise<string>
}

export interface Parcel {
  readonly to: string
  readonly message: Buffer
}

/** The page with the results of a session, for who has this pass. */
export function pageOf(publicUrl: string, sessionId: string, pass: string): string {
  return `${publicUrl}/s/${sessionId}/outcome${passFragment(pass)}`
}

/** What a version tells in a language. */
export function toldOf(
  { hash, redacted, document }: OutcomeVersionRecord,
  link: string | null,
  language: Told['language'],
): Told {
  return { outcome: readOutcome(document), hash, redacted, link, language }
}

/** Whether a version is, byte for byte, what was released; one from which a name was erased cannot be. */
function isAsReleased({ hash, redacted, document }: OutcomeVersionRecord): boolean {
  return redacted || createHash('sha256').update(document).digest('hex') === hash
}

async function personalOf({ storage }: ParcelParts, session: OpenSession, personId: string): Promise<Personal> {
  const name = (await profilesOf(storage, session.id)).get(personId)?.name ?? ''
  return { name, agreed: await agreedWith(storage, session, personId) }
}

interface Found {
  readonly session: OpenSession
  readonly version: OutcomeVersionRecord
  readonly address: Address
}

async function find({ storage, sessions }: ParcelParts, mail: MailRecord): Promise<Found | null> {
  const session = await sessions.open(mail.sessionId)
  const versions = await storage.outcomes.versions(mail.sessionId)
  const version = versions.find(({ number }) => number === mail.version)
  const address = (await storage.people.addresses(mail.sessionId)).get(mail.personId)
  return session && version && address && isAsReleased(version) ? { session, version, address } : null
}

/** Makes mails; remembers the last document of each language, since most of them carry the same one. */
export class Parcels {
  readonly #parts: ParcelParts
  readonly #last = new Map<Told['language'], { readonly of: string; readonly pdf: Uint8Array }>()

  constructor(parts: ParcelParts) {
    this.#parts = parts
  }

  /** The mail, or `null` where there is nothing to send, or nobody to send it to, any more. */
  async make(mail: MailRecord, at: number): Promise<Parcel | null> {
    const found = await find(this.#parts, mail)
    if (!found) return null
    const { session, version, address } = found
    const { from } = this.#parts.mail
    const told = toldOf(version, await this.#linkIn(mail), address.language)
    const personal = await personalOf(this.#parts, session, mail.personId)
    const pdf = await this.#pdf(version.document, told, await this.#parts.keptUntil(session))
    const to = { name: personal.name, address: address.mail }
    const { mimeOf } = await import('./mime.ts')
    const { messageId } = mail
    const head = { from, to, messageId, at, language: told.language, version: version.number }
    return { to: address.mail, message: await mimeOf({ ...head, ...letterOf(told, personal), pdf }) }
  }

  async #linkIn(mail: MailRecord): Promise<string | null> {
    const { publicUrl, passFor } = this.#parts
    return publicUrl === null ? null : pageOf(publicUrl, mail.sessionId, await passFor(mail))
  }

  async #pdf(document: string, { outcome, language }: Told, keptUntil: number): Promise<Uint8Array> {
    const last = this.#last.get(language)
    const of = `${document} ${dateOf(new Date(keptUntil).toISOString(), language)}`
    if (last?.of === of) return last.pdf
    const { documents, look } = this.#parts
    const { bytes: pdf } = await documents.make({ format: 'pdf', rendering: { outcome, language, look, keptUntil } })
    this.#last.set(language, { of, pdf })
    return pdf
  }
}
