import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, type ServerOptions, startServer } from '../../backend/app.ts'
import { readConfig } from '../../backend/config.ts'
import { isComplete, type MeetingToPlay, type Played, playMeeting } from './playMeeting.ts'

export interface Demo extends Pick<MeetingToPlay, 'pace' | 'tell' | 'signal'> {
  /** 0 lets the system choose */
  readonly port: number
  readonly server: Required<Pick<ServerOptions, 'clock'>> & Pick<ServerOptions, 'monotonic'>
}

/** Session time between the end of a meeting and the next one: for reading the end page. */
const betweenMeetingsMs = 5 * 60 * 1000

/** One meeting after the other on a server of its own, until the caller has seen enough or the signal comes. */
export async function* runDemo({ port, server: options, ...demo }: Demo): AsyncGenerator<Played> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fallrunde-demo-'))
  const read = readConfig({ PORT: String(port), DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'warn' })
  if (!read.ok) throw new Error(read.problems.join(' '))
  const server = await startServer({ config: read.config, ...options })
  try {
    demo.tell(`watch: ${server.localUrl}/example`)
    for (;;) yield await playOnce(server, demo)
  } catch (error) {
    if (!demo.signal.aborted) throw error
  } finally {
    await server.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function playOnce({ example, localUrl }: RunningServer, demo: Omit<Demo, 'port' | 'server'>): Promise<Played> {
  if (!example) throw new Error('the server has no example meeting')
  const played = await playMeeting({ ...demo, url: localUrl, staged: await example.staged() })
  demo.tell(isComplete(played) ? 'over: every case was presented' : 'over')
  return played
}

/** Waits so that who watches can look at the end. */
export function lookAtTheEnd({ now, until }: Demo['pace']): Promise<void> {
  return until(now() + betweenMeetingsMs)
}
