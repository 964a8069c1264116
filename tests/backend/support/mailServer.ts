import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { type ReadMail, readMail } from './readMail.ts'

/** What the server does at each point of a conversation; left out: it accepts. */
export interface Manners {
  /** an answer of its own to an address, or nothing */
  recipient?: (address: string) => Promise<Refusing | null> | Refusing | null
  /** when the first bytes of a mail have come; `breakOff` ends the connection without a word */
  begun?: (address: string, breakOff: () => void) => void
  /** when a whole mail has come; it counts as delivered unless this refuses it */
  complete?: (address: string, breakOff: () => void) => Promise<Refusing | null> | Refusing | null
}

export interface Refusing {
  readonly code: number
}

export interface Arrived extends ReadMail {
  readonly to: string
}

function refusal({ code }: Refusing): Error {
  return Object.assign(new Error('no'), { responseCode: code })
}

async function bytesOf(stream: SMTPServerDataStream, begun: () => void): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (chunks.length === 0) begun()
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}

/** who may log in; without a login anybody may send too */
export const login = { user: 'runde@example.org', pass: 'ge:heim/@' }

/** A real mail server on the loopback address, with bad manners where a test wants them. */
export class MailServer {
  readonly arrived: Arrived[] = []
  manners: Manners = {}
  #looks: (() => void)[] = []
  readonly #server: SMTPServer

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === login.user && password === login.pass ? done(null, { user: username }) : done(new Error('no')),
      hideSTARTTLS: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 10,
      onRcptTo: ({ address }, _session, done) => void this.#recipient(address, done),
      onData: (stream, { id, envelope }, done) => {
        const to = envelope.rcptTo[0]?.address ?? ''
        void this.#data(stream, to, () => this.#breakOff(id), done)
      },
    })
    // whoever is cut off in the middle is an error to it
    this.#server.on('error', () => {})
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server.server, 'listening')
    return server
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  /** What a server of ours needs to know of it. */
  get env() {
    const { port } = this.#server.server.address() as AddressInfo
    return { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Fallrunde <runde@example.org>' }
  }

  /** Addresses of what has arrived, in alphabetical order. */
  get recipients(): string[] {
    return this.arrived.map(({ to }) => to).toSorted()
  }

  /** Resolves when so many mails have arrived. */
  count(most: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => this.arrived.length >= most && resolve()
      this.#looks.push(look)
      look()
    })
  }

  async #recipient(address: string, done: (error?: Error | null) => void): Promise<void> {
    const refused = await this.manners.recipient?.(address)
    done(refused ? refusal(refused) : null)
  }

  async #data(stream: SMTPServerDataStream, to: string, breakOff: () => void, done: (error?: Error | null) => void) {
    try {
      const bytes = await bytesOf(stream, () => this.manners.begun?.(to, breakOff))
      const refused = await this.manners.complete?.(to, breakOff)
      if (!refused) this.arrived.push({ to, ...readMail(bytes) })
      for (const look of this.#looks) look()
      done(refused ? refusal(refused) : null)
    } catch {
      // cut off in the middle: no mail
    }
  }

  #breakOff(id: string): void {
    for (const connection of this.#server.connections) {
      if (connection.id === id) (Reflect.get(connection, '_socket') as { destroy(): void }).destroy()
    }
  }
}
