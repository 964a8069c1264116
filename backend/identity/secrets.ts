import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const secretBytes = 24

/** A fresh secret of an invitation or token of a person: 192 bit, base64url. Only its hash is ever stored. */
export function mintSecret(): string {
  return randomBytes(secretBytes).toString('base64url')
}

/** A fresh id of a person or a ticket: 128 bit, base64url. */
export function mintId(): string {
  return randomBytes(16).toString('base64url')
}

/** SHA-256, base64url. Secrets are random, so they need no salt and no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Compares two hashes in a time that does not tell where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
