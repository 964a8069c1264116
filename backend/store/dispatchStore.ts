import type { MailFault, MailState } from '../../shared/protocol/dispatch.ts'

/** The mail of one released version to one person. Times are epoch ms. The address is not in it: it stays with the person. */
export interface MailRecord {
  readonly sessionId: string
  readonly version: number
  readonly personId: string
  /** `ending` in the store only: everything was handed over but the end of the message */
  readonly state: MailState | 'ending'
  /** 1 for the first mail, one more for each that was asked for again */
  readonly copy: number
  /** how often this copy was begun */
  readonly attempts: number
  /** when it is to be tried; counts while it waits */
  readonly dueAt: number
  readonly fault: MailFault | null
  readonly messageId: string
  readonly changedAt: number
}

export type MailKey = Pick<MailRecord, 'sessionId' | 'version' | 'personId'>
export type NewMail = Pick<MailRecord, 'personId' | 'messageId'>

/** What became of an attempt. */
export interface Settled {
  readonly state: Exclude<MailState, 'sending'>
  readonly fault: MailFault | null
  readonly at: number
  /** for one that waits again */
  readonly dueAt: number
}

/**
 * The mails that are to be sent, one for each version and person: rows beside the log, gone with their person, their
 * version or their session. What a method has resolved is on the disk.
 */
export interface DispatchStore {
  /**
   * Adds those who have no mail of this version yet; failed ones wait again. Whatever of older versions still waits is
   * dropped: nobody is to get an outdated one after the newest.
   */
  queue(sessionId: string, version: number, mails: readonly NewMail[], at: number): Promise<void>
  mails(sessionId: string, version: number): Promise<readonly MailRecord[]>
  /** Whose mail of an older version still waits: it is sent no more. */
  replaced(sessionId: string): Promise<readonly string[]>
  /**
   * Makes the mail that has been due for longest `sending`, one attempt more; `null` where none is due. Of a session only
   * its newest version is sent: what waited when a newer one was released has been replaced.
   */
  take(now: number): Promise<MailRecord | null>
  /** When the next mail is due; `null` where none waits. */
  nextDue(): Promise<number | null>
  /** From now on it cannot be known any more that a mail that is `sending` did not arrive. */
  markEnding(key: MailKey): Promise<void>
  /** Says what became of a mail. When all mails of its version are sent, the version is sent. */
  settle(key: MailKey, settled: Settled): Promise<void>
  /** Makes a settled mail wait as its next copy; `false`, and nothing is changed, where its copy is another or it is not settled. */
  again(key: MailKey, whileCopy: number, messageId: string, at: number): Promise<boolean>
  /** After a start: what was being sent waits again, but what had come to its end is unconfirmed. Gives how many of each. */
  recover(at: number): Promise<{ readonly waiting: number; readonly unconfirmed: number }>
}
