import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailConfig } from '../../mailConfig.ts'
import { type Verdict, verdictOf } from './verdict.ts'

export interface Delivery {
  readonly server: MailConfig
  readonly to: string
  /** the whole mail, RFC 5322 */
  readonly message: Buffer
  /** Resolves when it is on the disk that the end of the message is written from now on. */
  readonly beforeEnd: () => Promise<void>
  readonly signal: AbortSignal
}

/** How long the server is listened to before the end: whoever breaks off in the middle is heard, and is sent it again. */
const quietMs = 50
const connectMs = 30_000

function optionsOf({ host, port, secure, isLoopback, login }: MailConfig) {
  return {
    ...{ host, port, secure },
    ignoreTLS: isLoopback && !secure,
    // a password does not travel in the open
    requireTLS: login !== null && !isLoopback,
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, socketCloseTimeout: 0 },
  }
}

type Begin<T> = (done: (error?: Error | null, value?: T) => void) => void

/** One conversation with the mail server: every step ends with the step's answer, or with the connection. */
class Conversation {
  readonly connection: SMTPConnection
  /** the end of the message may have been written */
  ended = false
  #gone = false
  readonly #over = new AbortController()
  readonly #failed: Promise<never>

  constructor(server: MailConfig, signal: AbortSignal) {
    this.connection = new SMTPConnection(optionsOf(server))
    this.#failed = new Promise((_, reject) => {
      const fail = (error: unknown) => {
        this.#gone = true
        reject(error)
      }
      this.connection.on('error', fail)
      this.connection.on('end', () => fail(new Error('the connection has ended')))
      signal.addEventListener('abort', () => fail(signal.reason), { signal: this.#over.signal })
      if (signal.aborted) fail(signal.reason)
    })
    this.#failed.catch(() => {})
  }

  /** The signal outlives the mail: it must not hold on to it. */
  leave(): void {
    this.#over.abort()
  }

  step(begin: Begin<unknown>): Promise<unknown> {
    const answered = new Promise((resolve, reject) => {
      begin((error, value) => (error ? reject(error) : resolve(value)))
    })
    return Promise.race([this.#failed, answered])
  }

  /** The mail as a stream that ends, whereupon its end is written, only after `beforeEnd` and while the server is there. */
  async *upToEnd({ message, beforeEnd }: Delivery): AsyncGenerator<Buffer> {
    yield message
    do {
      await wait(quietMs)
      this.#demandThere()
    } while (this.#socket().writableLength > 0)
    await beforeEnd()
    // a break that was noticed meanwhile is heard first
    await turn()
    this.#demandThere()
    this.ended = true
  }

  #demandThere(): void {
    if (this.#gone || this.#socket().destroyed) throw new Error('the connection is gone')
  }

  #socket(): Socket {
    const { _socket: socket } = this.connection
    if (!socket) throw new Error('the connection is gone')
    return socket
  }
}

async function converse(conversation: Conversation, delivery: Delivery): Promise<void> {
  const { connection } = conversation
  const { login, from } = delivery.server
  await conversation.step((done) => connection.connect(done))
  if (login) await conversation.step((done) => connection.login({ user: login.user, credentials: login }, done))
  const stream = Readable.from(conversation.upToEnd(delivery))
  await conversation.step((done) => connection.send({ from: from.address, to: [delivery.to] }, stream, done))
}

/**
 * Hands one mail to the mail server; never rejects. `sent` after the server's answer to the end of the message, which
 * is written only after `beforeEnd`: whatever happens before, the server does not have the mail. DISPATCH-4
 */
export async function deliver(delivery: Delivery): Promise<Verdict> {
  const conversation = new Conversation(delivery.server, delivery.signal)
  try {
    await converse(conversation, delivery)
    conversation.connection.quit()
    return { state: 'sent', fault: null }
  } catch (error) {
    conversation.connection.close()
    return verdictOf(error, conversation.ended)
  } finally {
    conversation.leave()
  }
}
