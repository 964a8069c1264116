import { z } from 'zod'
import type { HostVariableName } from '../shared/hosts/hostVariables.ts'

/** What this server knows of itself as an app in Teams. */
export interface TeamsConfig {
  /** of the app registration in Entra: the audience of its tokens */
  readonly clientId: string
  /** of the package that is uploaded */
  readonly appId: string
  /** lower case; `null`: every tenant may vouch */
  readonly allowedTenants: readonly string[] | null
}

/** What this server knows of itself as an app in Zoom. */
export interface ZoomConfig {
  readonly clientId: string
  readonly clientSecret: string
  readonly webhookSecret: string
}

const oneGuid = z.guid({ error: 'must be an id such as 2f0f7d7e-6a54-4c0c-9a0d-3d0c3f6f2a11' }).toLowerCase()
const isGuidList = (value: string) => value.split(',').every((part) => oneGuid.safeParse(part.trim()).success)

/** Zoom makes them; whatever is shorter was copied in part, and would be guessed. */
const zoomSecret = z
  .string()
  .regex(/^[\x21-\x7e]{16,200}$/, { error: 'must be 16 to 200 characters without blanks, copied whole from Zoom' })

/** The variables of the hosts. Each alone is optional; {@link halfHosts} tells what must go together. */
export const hostVariables = {
  TEAMS_CLIENT_ID: oneGuid.nullable().default(null),
  TEAMS_APP_ID: oneGuid.nullable().default(null),
  TEAMS_ALLOWED_TENANTS: z
    .string()
    .refine(isGuidList, { error: 'must be the ids of tenants, with commas between them' })
    .transform((value) => value.split(',').map((part) => part.trim().toLowerCase()))
    .nullable()
    .default(null),
  ZOOM_CLIENT_ID: z
    .string()
    .regex(/^[\w-]{10,100}$/, { error: 'must be 10 to 100 letters, digits, - or _, copied whole from Zoom' })
    .nullable()
    .default(null),
  ZOOM_CLIENT_SECRET: zoomSecret.nullable().default(null),
  ZOOM_WEBHOOK_SECRET: zoomSecret.nullable().default(null),
} satisfies Record<HostVariableName, z.ZodType>

/** Why a name is needed once any other of its host is set. */
const needed: readonly (readonly [host: 'TEAMS_' | 'ZOOM_', name: HostVariableName, why: string])[] = [
  ['TEAMS_', 'TEAMS_CLIENT_ID', 'without it no token from Teams can be checked'],
  ['TEAMS_', 'TEAMS_APP_ID', 'without it there is no package to install in Teams'],
  ['ZOOM_', 'ZOOM_CLIENT_ID', 'without it no context from Zoom can be checked'],
  ['ZOOM_', 'ZOOM_CLIENT_SECRET', 'without it no context from Zoom can be read'],
  ['ZOOM_', 'ZOOM_WEBHOOK_SECRET', 'without it nobody who removes the app can be forgotten, which Zoom demands'],
]

/**
 * A sentence for each name that is missing where a host is configured by half, and for a public address under which
 * neither host would show the panel. `names`: those that are set.
 */
export function halfHosts(names: readonly string[], publicUrl: string | undefined): string[] {
  const isBegun = (host: string) => names.some((name) => name in hostVariables && name.startsWith(host))
  const missing = needed
    .filter(([host, name]) => isBegun(host) && !names.includes(name))
    .map(([host, name, why]) => `${name} is missing: ${why}. Set it, or unset every ${host}… name.`)
  const isPlain = publicUrl !== undefined && /^http:/i.test(publicUrl)
  const shut = [...(isBegun('TEAMS_') ? ['Teams'] : []), ...(isBegun('ZOOM_') ? ['Zoom'] : [])].map(
    (host) => `PUBLIC_URL must begin with https://: ${host} shows no other page.`,
  )
  return isPlain ? [...missing, ...shut] : missing
}

type HostValues = z.infer<z.ZodObject<typeof hostVariables>>

/** The two hosts, each `null` where it is off. Half a host has been refused by {@link halfHosts}. */
export function hostsOf(values: HostValues): { readonly teams: TeamsConfig | null; readonly zoom: ZoomConfig | null } {
  const { TEAMS_CLIENT_ID, TEAMS_APP_ID, ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET, ZOOM_WEBHOOK_SECRET } = values
  return {
    teams:
      TEAMS_CLIENT_ID && TEAMS_APP_ID
        ? { clientId: TEAMS_CLIENT_ID, appId: TEAMS_APP_ID, allowedTenants: values.TEAMS_ALLOWED_TENANTS }
        : null,
    zoom:
      ZOOM_CLIENT_ID && ZOOM_CLIENT_SECRET && ZOOM_WEBHOOK_SECRET
        ? { clientId: ZOOM_CLIENT_ID, clientSecret: ZOOM_CLIENT_SECRET, webhookSecret: ZOOM_WEBHOOK_SECRET }
        : null,
  }
}
