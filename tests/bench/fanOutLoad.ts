import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'

/** One meeting of the load: an open socket for each person. */
export interface Meeting {
  readonly sockets: readonly WebSocket[]
  /** the frame that the person sends as the n-th command of the meeting */
  readonly frame: (n: number) => string
  /** whether a received frame is the one that makes a command visible */
  readonly shows: (text: string) => boolean
}

/** Opens a socket and resolves when it is open. */
export function openSocket(url: string, origin: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { origin, perMessageDeflate: false })
    socket.once('open', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Resolves with the first frame that fulfils the test. */
export function nextFrame(socket: WebSocket, test: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const onMessage = (data: WebSocket.RawData) => {
      const text = data.toString()
      if (!test(text)) return
      socket.off('message', onMessage)
      socket.off('close', onClose)
      resolve(text)
    }
    const onClose = (code: number) => reject(new Error(`closed with ${code} while waiting`))
    socket.on('message', onMessage)
    socket.once('close', onClose)
  })
}

/** Sends one command and resolves with the milliseconds until each of the others saw it. */
async function sendOne(meeting: Meeting, n: number): Promise<number[]> {
  const sender = meeting.sockets[n % meeting.sockets.length]
  const others = meeting.sockets.filter((socket) => socket !== sender)
  const start = performance.now()
  const seen = others.map((socket) => nextFrame(socket, meeting.shows).then(() => performance.now() - start))
  sender?.send(meeting.frame(n))
  return Promise.all(seen)
}

/** `together`: all meetings at the same instant, the worst case; `spread`: evenly over the half second, as in life. */
export type Rhythm = 'together' | 'spread'

/** One command per meeting every 500 ms. Resolves with the latencies (ms) at all receivers. */
export async function drive(
  meetings: readonly Meeting[],
  rhythm: Rhythm,
  rounds: number,
  firstCommand: number,
): Promise<number[]> {
  const everyMs = 500
  const start = performance.now()
  const latencies: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, meeting] of meetings.entries()) {
      const offset = rhythm === 'spread' ? (index * everyMs) / meetings.length : 0
      const early = start + round * everyMs + offset - performance.now()
      if (early > 0) await wait(early)
      void sendOne(meeting, firstCommand + round).then((seen) => latencies.push(...seen))
    }
  }
  const expected = rounds * meetings.reduce((sum, { sockets }) => sum + sockets.length - 1, 0)
  const deadline = performance.now() + 5_000
  while (latencies.length < expected) {
    if (performance.now() > deadline) throw new Error(`${expected - latencies.length} of ${expected} frames never came`)
    await wait(20)
  }
  return latencies
}
