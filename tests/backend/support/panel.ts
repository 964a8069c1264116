import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { type Envelope, type ServerFrame, serverFrame } from '../../../shared/protocol/frames.ts'
import type { Command } from '../../../shared/session/commands.ts'

type Type = ServerFrame['type']
type Of<T extends Type> = Extract<ServerFrame, { type: T }>

/** A panel on a real socket. Everything it receives must be a frame of the protocol. */
export class Panel {
  readonly socket: WebSocket
  readonly frames: ServerFrame[] = []
  closeCode: number | null = null
  readonly #waiting = new Set<() => void>()

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      this.frames.push(serverFrame.parse(JSON.parse(data.toString())))
      this.#changed()
    })
    socket.on('close', (code) => {
      this.closeCode = code
      this.#changed()
    })
    // what the server does to a bad frame is looked at by the close code
    socket.on('error', () => undefined)
  }

  static connect(url: string): Promise<Panel> {
    const socket = new WebSocket(url.replace('http', 'ws').concat('/live'), { origin: url })
    const panel = new Panel(socket)
    onTestFinished(() => socket.terminate())
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(panel))
      socket.once('error', reject)
    })
  }

  hello(session: string, ticket: string, lastSeq: number | null = null, wire = 1): void {
    this.send({ type: 'hello', wire, session, ticket, lastSeq, client: 'test' })
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  }

  /** Sends a command and resolves with its answer. */
  async do(id: string, command: Command): Promise<Of<'done'> | Of<'refused'>> {
    const from = this.frames.length
    this.send({ type: 'do', id, command })
    return this.until(() =>
      this.frames.slice(from).find((frame) => (frame.type === 'done' || frame.type === 'refused') && frame.id === id),
    ) as Promise<Of<'done'> | Of<'refused'>>
  }

  first<T extends Type>(type: T, test: (frame: Of<T>) => boolean = () => true): Promise<Of<T>> {
    return this.until(() => this.frames.find((frame): frame is Of<T> => frame.type === type && test(frame as Of<T>)))
  }

  async closed(): Promise<number> {
    await this.until(() => (this.closeCode === null ? undefined : true))
    return this.closeCode ?? 0
  }

  /** All events received, those of the welcome included. */
  get events(): Envelope[] {
    return this.frames.flatMap((frame) =>
      frame.type === 'events' ? frame.events : frame.type === 'welcome' ? (frame.events ?? []) : [],
    )
  }

  until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const found = look()
        if (found === undefined) return
        this.#waiting.delete(check)
        resolve(found)
      }
      this.#waiting.add(check)
      check()
    })
  }

  #changed(): void {
    for (const check of [...this.#waiting]) check()
  }
}

/** A card to add, with a fresh id. */
export function card(noteId: string, text = 'Streubesitz'): Command {
  return { type: 'note.add', noteId, aspect: 'obstacle', caseId: null, parentId: null, text, anonymous: false }
}
