import type { Config } from './config.ts'
import { Example } from './example/example.ts'
import type { HttpParts } from './http/parts.ts'
import { createHosts } from './identity/hosts/hosts.ts'
import { mintPass } from './identity/passes.ts'
import { Tickets } from './identity/tickets.ts'
import { Rooms } from './live/rooms.ts'
import { createLog, type Log } from './log.ts'
import { measuredEvents } from './metrics/measuredEvents.ts'
import { Metrics } from './metrics/metrics.ts'
import type { ParcelParts } from './outcome/dispatch/parcel.ts'
import { Sender } from './outcome/dispatch/sender.ts'
import { Documents } from './outcome/making/documents.ts'
import { standingNow } from './retention/keeping.ts'
import { realClock, type SessionClock } from './sessions/clock.ts'
import { Sessions } from './sessions/sessions.ts'
import type { Storage } from './store/eventStore.ts'

export interface PartsOptions {
  readonly config: Config
  /** session time; the real one unless given */
  readonly clock?: SessionClock
  readonly log?: Log
  /** ms that never jump, for tickets and allowances */
  readonly monotonic?: () => number
  /** where the keys of a tenant of Entra are; Microsoft's unless given */
  readonly teamsKeys?: (tenant: string) => URL
}

/** What a server is made of. */
type Parts = HttpParts & {
  readonly example: Example | null
  readonly sender: Sender | null
  readonly documents: Documents
}

/** Puts a server together over a store. Nothing runs yet. */
export function partsOf(options: PartsOptions, unmeasured: Storage): Parts {
  const { config, clock = realClock, monotonic = () => performance.now() } = options
  const log = options.log ?? createLog(config.logLevel)
  const metrics = new Metrics()
  const storage = { ...unmeasured, events: measuredEvents(unmeasured.events, metrics) }
  const sessions = new Sessions({
    store: storage.events,
    clock,
    moderatorsAwayMs: (sessionId): number => rooms.moderatorsAwayMs(sessionId),
  })
  const rooms = new Rooms({ sessions, storage, clock, log })
  const example = config.demo ? new Example({ storage, sessions, clock }) : null
  if (config.metricsToken !== null) {
    const kept = () => sessions.countByStatus()
    metrics.watch({ connections: () => rooms.countLinks(), rooms: () => rooms.size, sessions: kept })
  }
  const hosts = createHosts({ config, storage, monotonic, teamsKeys: options.teamsKeys })
  const tickets = new Tickets(monotonic)
  const documents = new Documents({ log })
  const sender = senderOf(config, { storage, sessions, documents, clock, log })
  return {
    config,
    storage,
    sessions,
    rooms,
    hosts,
    tickets,
    clock,
    log,
    metrics,
    monotonic,
    example,
    documents,
    sender,
  }
}

function senderOf(
  config: Config,
  parts: Pick<HttpParts, 'storage' | 'sessions' | 'documents' | 'clock' | 'log'>,
): Sender | null {
  const passFor: ParcelParts['passFor'] = (of) => mintPass(parts.storage, of, of.messageId)
  const keptUntil: ParcelParts['keptUntil'] = async (of) => (await standingNow({ ...parts, config }, of)).deletesAt
  const { mail, publicUrl, organiserColour: colour, organiserLogo: logo } = config
  return mail ? new Sender({ ...parts, mail, publicUrl, passFor, keptUntil, look: { colour, logo } }) : null
}
