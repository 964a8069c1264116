import type { Config } from '../../config.ts'
import type { Storage } from '../../store/eventStore.ts'
import { TeamsTokens } from '../teams/teamsTokens.ts'
import { ZoomWebhooks } from '../zoom/webhooks.ts'
import { ZoomContexts } from '../zoom/zoomContexts.ts'
import { HostTokens } from './hostTokens.ts'

/** What this server makes of hosts: each `null` where it is off. */
export interface Hosts {
  readonly teams: TeamsTokens | null
  readonly zoom: ZoomContexts | null
  readonly webhooks: ZoomWebhooks | null
  readonly tokens: HostTokens
}

interface HostsParts {
  readonly config: Pick<Config, 'teams' | 'zoom' | 'publicUrl'>
  readonly storage: Pick<Storage, 'hosts'>
  /** ms that never jump */
  readonly monotonic: () => number
  /** where the keys of a tenant of Entra are; Microsoft's unless given */
  readonly teamsKeys?: ((tenant: string) => URL) | undefined
}

export function createHosts({ config, storage, monotonic, teamsKeys }: HostsParts): Hosts {
  const { teams, zoom, publicUrl } = config
  return {
    teams: teams && new TeamsTokens({ config: teams, publicUrl, monotonic, keysOf: teamsKeys }),
    zoom: zoom && new ZoomContexts({ config: zoom, storage }),
    webhooks: zoom && new ZoomWebhooks(zoom),
    tokens: new HostTokens(monotonic),
  }
}
