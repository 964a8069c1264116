import { randomInt } from 'node:crypto'
import { codeAlphabet, showCode } from '../../shared/protocol/code.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { OpenSession, Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'

type Codes = Pick<Storage, 'codes'>

const hourMs = 60 * 60 * 1000
/** Of 148 million codes a taken one is met rarely; so many times in a row is a fault. */
const tries = 20

function mintCode(): string {
  return Array.from({ length: limits.code.characters }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
}

/** Gives a session a fresh code in place of the one it had; resolves with it as it is shown. */
export async function renewCode({ codes }: Codes, sessionId: string): Promise<string> {
  for (let n = 0; n < tries; n += 1) {
    const code = mintCode()
    if (await codes.setCode(sessionId, code)) return showCode(code)
  }
  throw new Error('no free code was found')
}

/** The code of a session as it is shown; `null` while it has none. */
export async function shownCode({ codes }: Codes, sessionId: string): Promise<string | null> {
  const code = await codes.codeOf(sessionId)
  return code === null ? null : showCode(code)
}

function isOver({ state: { status } }: OpenSession, now: number): boolean {
  return status.kind === 'closed' && now - status.closedAt > limits.code.hoursAfterClose * hourMs
}

/**
 * The session that a code leads to; `null` alike for a code that was never given, was renewed or switched off, and for
 * one whose session has been over for too long. `now`: session time, epoch ms.
 */
export async function sessionOfCode(
  { storage, sessions }: { readonly storage: Codes; readonly sessions: Pick<Sessions, 'open'> },
  code: string,
  now: number,
): Promise<OpenSession | null> {
  const sessionId = await storage.codes.sessionByCode(code)
  const open = sessionId && (await sessions.open(sessionId))
  return open && !isOver(open, now) ? open : null
}
