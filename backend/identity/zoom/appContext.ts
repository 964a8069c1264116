import { createDecipheriv, createHash } from 'node:crypto'

/** The parts of an app context. */
interface Sealed {
  readonly iv: Buffer
  readonly aad: Buffer
  readonly cipher: Buffer
  readonly tag: Buffer
}

const tagBytes = 16

/** Takes bytes from the front and never reads past the end. */
class Reader {
  #at = 0
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** `null` where so many are not left, or where `count` is no number of bytes. */
  take(count: number | null): Buffer | null {
    if (count === null || count < 0 || count > this.#bytes.length - this.#at) return null
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  rest(): Buffer {
    return this.#bytes.subarray(this.#at)
  }
}

/**
 * Takes a context apart: `[length of iv u8][iv][length of aad u16LE][aad][length of cipher i32LE][cipher][tag 16]`.
 * `null` where a length is absurd, anything is missing, or the tag is not 16 bytes long: a shorter tag is guessed soon.
 */
function unseal(context: Buffer): Sealed | null {
  const reader = new Reader(context)
  const iv = reader.take(reader.take(1)?.readUInt8() ?? null)
  const aad = reader.take(reader.take(2)?.readUInt16LE() ?? null)
  const cipher = reader.take(reader.take(4)?.readInt32LE() ?? null)
  const tag = reader.rest()
  if (!iv || iv.length === 0 || !aad || !cipher || cipher.length === 0 || tag.length !== tagBytes) return null
  return { iv, aad, cipher, tag }
}

/**
 * Reads what Zoom sealed for this app: AES-256-GCM under the SHA-256 of the client secret. `null` for what is not of that
 * form, was sealed with another secret, or was changed.
 */
export function openContext(context: Buffer, clientSecret: string): string | null {
  const sealed = unseal(context)
  if (!sealed) return null
  const key = createHash('sha256').update(clientSecret).digest()
  try {
    // authTagLength: without it Node takes a tag of four bytes for good
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.iv, { authTagLength: tagBytes })
    decipher.setAAD(sealed.aad).setAuthTag(sealed.tag)
    return Buffer.concat([decipher.update(sealed.cipher), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
