import { createHash } from 'node:crypto'
import type { MailKey } from '../../store/dispatchStore.ts'

/** The Message-ID of a copy: the same however often it is tried, and telling nothing of whom it is for. */
export function messageIdOf({ sessionId, version, personId }: MailKey, copy: number, from: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([sessionId, version, personId, copy]))
    .digest('hex')
  return `<${hash.slice(0, 40)}@${from.slice(from.lastIndexOf('@') + 1)}>`
}
