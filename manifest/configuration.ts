import { z } from 'zod'
import { unknownNames } from './configurationNames.ts'
import { whyNotPublic, whyNotSafe } from './publicAddress.ts'

/** What the packages are built from. A host that is not configured is off, and has no package. */
export interface PackageConfig {
  /** such as `https://fallrunde.example.org` */
  readonly origin: string
  /** such as `fallrunde.example.org` */
  readonly domain: string
  readonly organiserName: string
  readonly privacyUrl: string
  readonly imprintUrl: string
  readonly teams: TeamsConfig | null
  /** Zoom's package names no id: it is uploaded into the app whose id this server has */
  readonly zoom: boolean
}

export interface TeamsConfig {
  readonly appId: string
  /** the registration that people are signed in by, `null` where everybody types a name */
  readonly clientId: string | null
}

const checked = (whyNot: (value: string) => string | undefined, absent?: string) =>
  z.string(absent ? { error: absent } : undefined).check((context) => {
    const reason = whyNot(context.value)
    if (reason) context.issues.push({ code: 'custom', input: context.value, message: reason })
  })

const guid = z.guid({ error: 'must be a GUID such as 8c0f1d2e-3b4a-4c5d-9e6f-7a8b9c0d1e2f' }).toLowerCase()

const developerName = z.string().max(32, {
  error:
    'is longer than the 32 characters that Teams shows. ' +
    'Give a shorter one to this command alone: ORGANISER_NAME="…" npm run manifest',
})

const zoomId = z.string().regex(/^[\w-]{10,64}$/, { error: 'must be the Client ID of the app in Zoom’s marketplace' })

const environment = z.object({
  PUBLIC_URL: checked(whyNotPublic, 'is missing: the address under which people reach this server'),
  ORGANISER_NAME: developerName.default('Fallrunde'),
  PRIVACY_URL: checked(whyNotSafe).optional(),
  IMPRINT_URL: checked(whyNotSafe).optional(),
  TEAMS_APP_ID: guid.optional(),
  TEAMS_CLIENT_ID: guid.optional(),
  ZOOM_CLIENT_ID: zoomId.optional(),
})

type Environment = Readonly<Record<string, string | undefined>>
export type PackageConfigRead =
  | { readonly ok: true; readonly config: PackageConfig }
  | { readonly ok: false; readonly problems: string[] }

/** Reads the names that the server has too (docs/configuration.md). An empty value counts as unset; none is repeated. */
export function readPackageConfig(env: Environment): PackageConfigRead {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(set)
  const faults = read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? []
  const problems = [...faults, ...hostProblems(set), ...unknownNames(Object.keys(set))]
  return read.success && problems.length === 0 ? { ok: true, config: configOf(read.data) } : { ok: false, problems }
}

function hostProblems(set: Environment): string[] {
  if (set.TEAMS_CLIENT_ID && !set.TEAMS_APP_ID) {
    return ['TEAMS_APP_ID is missing though TEAMS_CLIENT_ID is set: any new GUID, kept for good (`uuidgen` makes one).']
  }
  if (set.TEAMS_APP_ID || set.ZOOM_CLIENT_ID) return []
  return ['TEAMS_APP_ID and ZOOM_CLIENT_ID are both missing: set the one whose package you need (docs/install.md).']
}

function configOf(values: z.infer<typeof environment>): PackageConfig {
  const { origin, hostname } = new URL(values.PUBLIC_URL)
  return {
    origin,
    domain: hostname,
    organiserName: values.ORGANISER_NAME,
    privacyUrl: values.PRIVACY_URL ?? `${origin}/privacy`,
    imprintUrl: values.IMPRINT_URL ?? `${origin}/imprint`,
    teams: values.TEAMS_APP_ID ? { appId: values.TEAMS_APP_ID, clientId: values.TEAMS_CLIENT_ID ?? null } : null,
    zoom: values.ZOOM_CLIENT_ID !== undefined,
  }
}
