import type { ClientFrame } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { RefusalCode } from '../../shared/session/decision.ts'
import type { Api } from './api.ts'
import type { Failure } from './requests.ts'
import type { LinkListener, Transport } from './transport.ts'
import { readFrame } from './webSocketTransport.ts'

type Sent = Exclude<ClientFrame, { type: 'hello' }>

/** A failure of the edge in the words of the wire; `undefined` where the connection itself has failed. */
function refusalCode(failure: Failure): RefusalCode | undefined {
  switch (failure.code) {
    case 'unreachable':
    case 'failed':
    // never the answer to a command
    case 'alreadyReleased':
    case 'notReleased':
    case 'noDates':
    case 'nothingToCorrect':
    case 'tooManyVersions':
    case 'dayOutOfRange':
    case 'contactsGone':
    case 'mailOff':
    case 'nobodyToSend':
    case 'stillSending':
    case 'tooManyCopies':
    case 'noAccess':
    case 'documentsBusy':
    case 'documentTooSlow':
      return undefined
    case 'tooManyRequests':
      return 'tooFast'
    case 'tooLarge':
      return 'tooLong'
    case 'notFound':
    case 'unknownCode':
    case 'tooManyCodes':
      return 'notMember'
    default:
      return failure.code
  }
}

/** Carries one frame as a request and tells its answer as the frame that a WebSocket would have brought. */
async function carry(api: Api, session: string, token: string, frame: Sent, listener: LinkListener): Promise<void> {
  if (frame.type === 'ping') {
    const time = await api.time()
    if (!time.ok) return listener.closed()
    return listener.frame({ type: 'pong', at: frame.at, now: time.value.now })
  }
  if (frame.type === 'presence') {
    await api.presence(session, token, frame.hidden)
    return
  }
  const done = await api.command(session, token, { id: frame.id, command: frame.command })
  if (done.ok) return listener.frame({ type: 'done', id: frame.id, seq: done.value.seq })
  const code = refusalCode(done)
  if (!code) return listener.closed()
  listener.frame({ type: 'refused', id: frame.id, code, ...(done.detail ? { detail: done.detail } : {}) })
}

/** The server says something every 30 s. A stream that is silent for longer is dead, though requests may still pass. */
export const silentStreamMs = limits.heartbeatSeconds * 2_500

/** The wire where WebSockets are blocked: server-sent events one way, requests the other. */
export function httpTransport(api: Api, token: string): Transport {
  return {
    kind: 'http',
    open({ session, ticket, lastSeq, client }, listener) {
      const query = new URLSearchParams({ ticket, client, ...(lastSeq === null ? {} : { lastSeq: String(lastSeq) }) })
      const source = new EventSource(`/api/sessions/${session}/stream?${query}`)
      let over = false
      let silence: ReturnType<typeof setTimeout> | undefined
      const close = () => {
        over = true
        clearTimeout(silence)
        source.close()
      }
      const guarded: LinkListener = {
        frame: (frame) => {
          if (!over) listener.frame(frame)
        },
        closed: () => {
          if (over) return
          close()
          listener.closed()
        },
      }
      const heard = () => {
        clearTimeout(silence)
        if (!over) silence = setTimeout(guarded.closed, silentStreamMs)
      }
      heard()
      // the browser would try again by itself, but a ticket is for one opening
      source.onerror = guarded.closed
      source.onmessage = ({ data }) => {
        heard()
        const frame = readFrame(data)
        if (frame) guarded.frame(frame)
        else guarded.closed()
      }
      // one after the other, so that commands arrive in the order they were given
      let queue = Promise.resolve()
      const send = (frame: Sent) => {
        if (frame.type !== 'do') return void carry(api, session, token, frame, guarded)
        queue = queue.then(() => (over ? undefined : carry(api, session, token, frame, guarded)))
      }
      return { send, close }
    },
  }
}
