import type { HostName } from '../../shared/protocol/hosts.ts'
import { bridges } from './signs.ts'

/** What of a window tells that there may be a host. */
export interface Surrounds {
  readonly framed: boolean
  /** origins of the frames around this one, the nearest first; `null` where the browser does not tell */
  readonly ancestors: readonly string[] | null
  readonly origin: string
  /** a bridge that Zoom's client puts into a page that has no frame around it */
  readonly zoomBridge: boolean
  /** a bridge that Teams puts into such a page, on phones */
  readonly teamsBridge: boolean
}

const teamsOrigin = /^https:\/\/([\w.-]+\.)?(teams\.microsoft\.com|cloud\.microsoft|microsoft365\.com|office\.com)$/
const zoomOrigin = /^https:\/\/([\w.-]+\.)?zoom\.(us|com)$/

/** The hosts that may be there, by what can be seen at once; none for a window of a browser. */
export function likelyHosts({ framed, ancestors, origin, zoomBridge, teamsBridge }: Surrounds): HostName[] {
  if (!framed) return [...(teamsBridge ? ['teams' as const] : []), ...(zoomBridge ? ['zoom' as const] : [])]
  if (ancestors === null) return ['teams', 'zoom']
  const foreign = ancestors.filter((ancestor) => ancestor !== origin)
  if (foreign.some((ancestor) => teamsOrigin.test(ancestor))) return ['teams']
  return foreign.some((ancestor) => zoomOrigin.test(ancestor)) ? ['zoom'] : []
}

/** This window. */
export function ownSurrounds(): Surrounds {
  return {
    framed: window.parent !== window,
    // Firefox does not tell
    ancestors: 'ancestorOrigins' in location ? [...location.ancestorOrigins] : null,
    origin: location.origin,
    zoomBridge: bridges.zoom(),
    teamsBridge: bridges.teams(),
  }
}
