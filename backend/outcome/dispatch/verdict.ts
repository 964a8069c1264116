import type { MailFault, MailState } from '../../../shared/protocol/dispatch.ts'

/** What became of one attempt. `waiting`: surely not delivered, and worth another attempt. */
export interface Verdict {
  readonly state: Exclude<MailState, 'sending'>
  readonly fault: MailFault | null
}

/** What errors of the SMTP library tell of the conversation. */
interface SmtpError {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly command?: unknown
}

const isPermanent = (code: number) => code >= 500

function faultOfAnswer(command: string, code: number): Verdict {
  if (!isPermanent(code)) return { state: 'waiting', fault: 'later' }
  if (command === 'RCPT TO') return { state: 'refused', fault: 'address' }
  if (command === 'DATA') return { state: 'refused', fault: 'message' }
  // no fault of the person's address: it is for the operator to put right, and then all of them wait again
  return { state: 'failed', fault: command.startsWith('AUTH') ? 'login' : 'sender' }
}

/**
 * What an error means for the mail. `ended`: the end of the message may have been written. Without an answer to that,
 * nobody can tell whether the server has it (RFC 1047), so that it is not sent again by itself.
 */
export function verdictOf(error: unknown, ended: boolean): Verdict {
  const { code, responseCode, command }: SmtpError = typeof error === 'object' && error !== null ? error : {}
  if (typeof responseCode === 'number') return faultOfAnswer(typeof command === 'string' ? command : '', responseCode)
  if (ended) return { state: 'unconfirmed', fault: 'unanswered' }
  if (code === 'EAUTH') return { state: 'failed', fault: 'login' }
  return { state: 'waiting', fault: 'connection' }
}
