import type { ServerFrame } from '../../shared/protocol/frames.ts'
import { textMessage } from './textMessage.ts'

/** A frame that is serialised once, however many connections it goes to. */
export class Outgoing {
  readonly text: string
  #bytes: Buffer | null = null
  #message: Buffer | null = null
  #serverSent: Buffer | null = null

  constructor(frame: ServerFrame) {
    this.text = JSON.stringify(frame)
  }

  /** its text */
  get bytes(): Buffer {
    this.#bytes ??= Buffer.from(this.text)
    return this.#bytes
  }

  /** as a message of a WebSocket */
  get message(): Buffer {
    this.#message ??= textMessage(this.bytes)
    return this.#message
  }

  /** as a message of an event stream; JSON has no line breaks */
  get serverSent(): Buffer {
    this.#serverSent ??= Buffer.from(`data: ${this.text}\n\n`)
    return this.#serverSent
  }
}
