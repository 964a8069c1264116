import { Counter, Gauge, Histogram, Registry } from '@platformatic/prom-client'
import { type ByeCode, byeCodes } from '../../shared/protocol/frames.ts'
import type { RefusalCode } from '../../shared/session/decision.ts'
import { processRegistry } from './processRegistry.ts'

const transports = ['socket', 'stream'] as const
type Transport = (typeof transports)[number]

const refusingLimits = [
  'creations',
  'joins',
  'dispatches',
  'passReads',
  'wrongSecretsOfNet',
  'wrongSecretsOfSession',
  'wrongCodes',
  'searches',
] as const

const deletionReasons = ['date', 'moderator', 'example'] as const

/** An answer to a request: by the pattern of its route, never by its path. */
export interface Answered {
  readonly method: string
  readonly route: string
  /** its first digit, such as `2xx` */
  readonly status: string
}

type Numbers = Readonly<Record<string, number>>

/** What is counted when somebody reads, and not before. */
export interface Watched {
  readonly connections: () => Readonly<Record<Transport, number>>
  /** sessions that somebody has open */
  readonly rooms: () => number
  /** sessions kept in memory, by status */
  readonly sessions: () => Promise<Numbers>
}

/** seconds: a commit is one fsync, from a fast disk to one that is about to fail */
const commitBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/** What this server counts, for Prometheus. Labels come from closed lists: no id, no name, no address is ever in one. */
export class Metrics {
  readonly #own = new Registry()
  readonly #read = [this.#own]
  readonly #events = this.#counter('events_appended', 'Events that are on the disk')
  readonly #failedCommits = this.#counter('commit_failures', 'Appends that the store did not make')
  readonly #commands = this.#counter('commands', 'Commands by outcome: ok, or the code of the refusal', 'outcome')
  readonly #goodbyes = this.#counter('goodbyes', 'Connections that the server ended, by why', 'transport', 'code')
  readonly #limits = this.#counter('limit_refusals', 'Requests refused because there were too many', 'limit')
  readonly #deleted = this.#counter('sessions_deleted', 'Sessions that were deleted, by why', 'reason')
  readonly #answers = this.#counter('http_requests', 'Answers by route and status', 'method', 'route', 'status')
  readonly #commits = new Histogram({
    name: 'fallrunde_commit_duration_seconds',
    help: 'From handing events to the store until they are on the disk',
    buckets: commitBuckets,
    registers: [this.#own],
  })

  constructor() {
    // from the beginning, so that the first one is seen as a rise: https://prometheus.io/docs/practices/instrumentation
    for (const reason of deletionReasons) this.#deleted.inc({ reason }, 0)
    for (const limit of refusingLimits) this.#limits.inc({ limit }, 0)
    for (const transport of transports) for (const code of byeCodes) this.#goodbyes.inc({ transport, code }, 0)
  }

  committed(events: number, seconds: number): void {
    this.#events.inc(events)
    this.#commits.observe(seconds)
  }

  commitFailed(): void {
    this.#failedCommits.inc()
  }

  commanded(outcome: { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode }): void {
    this.#commands.inc({ outcome: outcome.ok ? 'ok' : outcome.code })
  }

  goodbye(transport: Transport, code: ByeCode): void {
    this.#goodbyes.inc({ transport, code })
  }

  refusedByLimit(limit: (typeof refusingLimits)[number]): void {
    this.#limits.inc({ limit })
  }

  /** `date`: their date had come; `moderator`: who led them did it; `example`: example meetings after a day. */
  deleted(reason: (typeof deletionReasons)[number], count: number): void {
    this.#deleted.inc({ reason }, count)
  }

  answered({ method, route, status }: Answered): void {
    this.#answers.inc({ method, route, status })
  }

  /** From now on the process is observed, and the rest is counted whenever somebody reads. */
  watch({ connections, rooms, sessions }: Watched): void {
    this.#gauge('connections', 'Open connections of panels', 'transport', connections)
    this.#gauge('sessions', 'Sessions that are kept in memory', 'status', sessions)
    const collect = function (this: Gauge) {
      this.set(rooms())
    }
    new Gauge({ name: 'fallrunde_rooms', help: 'Sessions that somebody has open', collect, registers: [this.#own] })
    this.#read.push(processRegistry())
  }

  /** Everything in the text format of Prometheus. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    const merged = Registry.merge(this.#read)
    return { type: merged.contentType, body: await merged.metrics() }
  }

  #counter<L extends string>(name: string, help: string, ...labelNames: L[]): Counter<L> {
    return new Counter({ name: `fallrunde_${name}_total`, help, labelNames, registers: [this.#own] })
  }

  #gauge(name: string, help: string, label: string, read: () => Numbers | Promise<Numbers>): void {
    const collect = async function (this: Gauge<string>) {
      for (const [value, count] of Object.entries(await read())) this.set({ [label]: value }, count)
    }
    new Gauge({ name: `fallrunde_${name}`, help, labelNames: [label], collect, registers: [this.#own] })
  }
}
