import { z } from 'zod'
import { suspiciousNames } from './configNames.ts'
import { halfHosts, hostsOf, hostVariables, type TeamsConfig, type ZoomConfig } from './hostConfig.ts'
import { halfMail, type MailConfig, mailOf, mailVariables } from './mailConfig.ts'
import { lookVariables } from './organiserLook.ts'

export interface Config {
  /** 0 lets the system choose */
  readonly port: number
  readonly host: string
  /** origin under which people reach this server, `null` for this machine only */
  readonly publicUrl: string | null
  readonly dataDir: string
  readonly retentionDays: number
  /** contacts and times of speaking go earlier than the rest */
  readonly contactDays: number
  readonly organiserName: string | null
  readonly organiserContact: string | null
  /** `#rrggbb`, dark enough to be read on white: in documents */
  readonly organiserColour: string
  /** a PNG for documents */
  readonly organiserLogo: Uint8Array | null
  readonly imprintUrl: string | null
  readonly privacyUrl: string | null
  readonly accessibilityUrl: string | null
  readonly logLevel: (typeof logLevels)[number]
  readonly demo: boolean
  readonly create: 'anyone'
  /** `null`: nothing is sent */
  readonly mail: MailConfig | null
  /** whose bearer may read the metrics, `null` where nobody may */
  readonly metricsToken: string | null
  /** who has it finds what was opened to everybody with access, and to the organiser; `null`: there is no such key */
  readonly archiveKey: string | null
  readonly organiserKey: string | null
  /** `null`: off, as long as it is not configured */
  readonly teams: TeamsConfig | null
  /** `null`: off, as long as it is not configured */
  readonly zoom: ZoomConfig | null
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const wholeNumber = (least: number, most: number) => {
  const allowed = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: allowed, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: allowed })
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}

const webAddress = z
  .string()
  .max(2_000, { error: 'must be at most 2,000 characters long' })
  .refine(isWebAddress, { error: 'must be a web address that begins with https:// or http://, without a password' })

const isOrigin = (value: string) => isWebAddress(value) && ['', '/'].includes(value.slice(new URL(value).origin.length))

const publicAddress = z
  .string()
  .refine(isOrigin, { error: 'must be an origin such as https://fallrunde.example.org, without a path or a password' })
  .transform((value) => new URL(value).origin)

const text = z.string().max(200, { error: 'must be at most 200 characters long' })

/** Long enough, and not one key held down: a secret that nobody guesses. */
const secret = z.string().refine((value) => /^[\w-]{32,100}$/.test(value) && new Set(value).size >= 10, {
  error: 'must be 32 to 100 random letters, digits, - or _, such as `openssl rand -hex 32` gives',
})

const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/, { error: 'must be an address or a host name to listen on' })
    .optional(),
  PUBLIC_URL: publicAddress.nullable().default(null),
  DATA_DIR: z.string().default('./data'),
  RETENTION_DAYS: wholeNumber(1, 3_650).default(90),
  RETENTION_CONTACT_DAYS: wholeNumber(1, 3_650).default(30),
  ORGANISER_NAME: text.nullable().default(null),
  ORGANISER_CONTACT: text.nullable().default(null),
  ...lookVariables,
  IMPRINT_URL: webAddress.nullable().default(null),
  PRIVACY_URL: webAddress.nullable().default(null),
  ACCESSIBILITY_URL: webAddress.nullable().default(null),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  CREATE: z
    .literal('anyone', { error: 'must be anyone: code and sso have no effect in this version' })
    .default('anyone'),
  ...mailVariables,
  METRICS_TOKEN: secret.nullable().default(null),
  ARCHIVE_KEY: secret.nullable().default(null),
  ORGANISER_KEY: secret.nullable().default(null),
  ...hostVariables,
})

type Environment = Readonly<Record<string, string | undefined>>
export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: string[] }

/** Reads the configuration (docs/configuration.md). An empty value counts as unset. No value is ever repeated. */
export function readConfig(env: Environment): ConfigRead {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(set)
  const faults = read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? []
  const names = Object.keys(set)
  const half = halfHosts(names, set.PUBLIC_URL)
  const problems = [...faults, ...suspiciousNames(names, Object.keys(environment.shape)), ...half, ...halfMail(names)]
  return read.success && problems.length === 0 ? { ok: true, config: configOf(read.data) } : { ok: false, problems }
}

/** Without a public address this is somebody's own machine: reachable from there only, with the example, and quiet. */
function configOf(values: z.infer<typeof environment>): Config {
  const isPublic = values.PUBLIC_URL !== null
  return {
    port: values.PORT,
    host: values.HOST ?? (isPublic ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: values.PUBLIC_URL,
    dataDir: values.DATA_DIR,
    retentionDays: values.RETENTION_DAYS,
    contactDays: values.RETENTION_CONTACT_DAYS,
    organiserName: values.ORGANISER_NAME,
    organiserContact: values.ORGANISER_CONTACT,
    organiserColour: values.ORGANISER_COLOUR,
    organiserLogo: values.ORGANISER_LOGO,
    imprintUrl: values.IMPRINT_URL,
    privacyUrl: values.PRIVACY_URL,
    accessibilityUrl: values.ACCESSIBILITY_URL,
    logLevel: values.LOG_LEVEL ?? (isPublic ? 'info' : 'warn'),
    demo: values.DEMO === undefined ? !isPublic : values.DEMO === '1',
    create: values.CREATE,
    metricsToken: values.METRICS_TOKEN,
    ...mailOf(values),
    archiveKey: values.ARCHIVE_KEY,
    organiserKey: values.ORGANISER_KEY,
    ...hostsOf(values),
  }
}
