import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Example } from './example/example.ts'
import { httpApp } from './http/httpApp.ts'
import type { HttpParts } from './http/parts.ts'
import type { Rates } from './http/rateLimits.ts'
import { type SocketServer, serveSockets } from './live/socketServer.ts'
import { Retention } from './retention/retention.ts'
import { type PartsOptions, partsOf } from './serverParts.ts'
import type { Sessions } from './sessions/sessions.ts'
import type { Storage } from './store/eventStore.ts'
import { openSqlite } from './store/sqlite/openSqlite.ts'
import { takeAlone } from './store/sqlite/soleUse.ts'

export interface ServerOptions extends PartsOptions {
  /** closed with the server */
  readonly storage?: Storage
  /** rate limits other than those of the product */
  readonly rates?: Rates
  /** the built tab; `.build/tab` unless given */
  readonly tabDir?: string
}

export interface RunningServer {
  /** without a slash at the end */
  readonly url: string
  /** the same on this machine, also behind a public address */
  readonly localUrl: string
  readonly sessions: Sessions
  /** the example meeting, `null` without DEMO=1 */
  readonly example: Example | null
  /** Answers what has been asked, says goodbye, closes everything. Takes 3 s at most, plus the store. */
  close(): Promise<void>
}

const goodbyeMs = 2_000
export const defaultTabDir = join(import.meta.dirname, '../.build/tab')

/** Opens the store and serves on the configured port; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config } = options
  const letGo = options.storage ? () => {} : takeAlone(config.dataDir)
  const parts = partsOf(options, options.storage ?? openSqlite({ dataDir: config.dataDir }))
  const { storage, log, example, sessions, sender, documents } = parts
  const retention = new Retention({ ...parts, rule: config })
  await retention.start()
  await sender?.start()
  const app = httpApp(parts, {
    tabDir: options.tabDir ?? defaultTabDir,
    ...(options.rates ? { rates: options.rates } : {}),
  })
  const server = createServer(app)
  const sockets = serveSockets(server, parts, config.publicUrl)
  await listen(server, config)
  log.info({ teams: config.teams !== null, zoom: config.zoom !== null }, 'hosts')
  const close = async () => {
    retention.stop()
    await Promise.all([sender?.stop(), documents.stop(), drain(server, sockets, parts)])
    await storage.close()
    letGo()
  }
  const localUrl = urlOf(server, config.host)
  return { url: config.publicUrl ?? localUrl, localUrl, sessions, example, close }
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** In this order, so that nothing is acknowledged and lost: no new work, finish the old, say goodbye, close. */
async function drain(server: Server, sockets: SocketServer, { sessions, rooms }: HttpParts): Promise<void> {
  sockets.refuseNew()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await sessions.drain()
  rooms.endAll('restarting')
  server.closeIdleConnections()
  const hurry = setTimeout(() => {
    sockets.terminate()
    server.closeAllConnections()
  }, goodbyeMs)
  await closed
  clearTimeout(hurry)
  sockets.terminate()
  await sessions.drain()
}
