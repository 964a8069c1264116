import type { RawData } from 'ws'
import { type ClientFrame, clientFrame, wireVersion } from '../../shared/protocol/frames.ts'
import { refusalOf } from '../../shared/protocol/refusals.ts'
import type { Refusal } from '../../shared/session/decision.ts'
import { id as idSchema } from '../../shared/session/ids.ts'

/** What a message turns out to be. */
export type Incoming =
  | { readonly kind: 'frame'; readonly frame: ClientFrame }
  /** a command that is not well-formed, but whose sender can be answered */
  | { readonly kind: 'malformed'; readonly id: string; readonly refusal: Refusal }
  /** a hello of another version of the wire, whatever its form */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'bad' }

function parsed(data: RawData): unknown {
  try {
    return JSON.parse(data.toString())
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Reads a message of a client. Never throws. */
export function readIncoming(data: RawData, isBinary: boolean): Incoming {
  const raw = isBinary ? undefined : parsed(data)
  const hello = isRecord(raw) && raw.type === 'hello' && Number.isInteger(raw.wire)
  if (hello && raw.wire !== wireVersion) return { kind: 'outdated' }
  const read = clientFrame.safeParse(raw)
  if (read.success) return { kind: 'frame', frame: read.data }
  const id = isRecord(raw) && raw.type === 'do' ? idSchema.safeParse(raw.id) : undefined
  return id?.success ? { kind: 'malformed', id: id.data, refusal: refusalOf(read.error) } : { kind: 'bad' }
}
