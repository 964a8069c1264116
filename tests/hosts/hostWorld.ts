import type { BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, test } from 'vitest'
import { appId, clientId, Entra, goodClaims, tenant, userOf } from '../backend/support/entra.ts'
import { goodContext, seal, zoomEnv } from '../backend/support/zoom.ts'
import { World } from '../e2e/pages.ts'
import { FakeTeams } from './fakeTeams.ts'
import { FakeZoom } from './fakeZoom.ts'

const teamsEnv = { TEAMS_CLIENT_ID: clientId, TEAMS_APP_ID: appId, TEAMS_ALLOWED_TENANTS: tenant }
/** Nothing is sent, but addresses are asked for. */
const mailEnv = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Runde <runde@example.org>' }
/** `EVERY_HOST=1`: all ways through the hosts; else one of each kind, so that the whole run stays under ten minutes. */
export const more = test.runIf(process.env.EVERY_HOST === '1')

/** The hosts' own pages, and the list of origins that the SDK of Teams asks for and our policy forbids. */
const ofHosts = [
  /foreign request: https:\/\/(teams\.microsoft\.com|app\.zoom\.us|res\.cdn\.office\.net)\//,
  /validDomains\.json/,
]

type TeamsOptions = Omit<Parameters<typeof FakeTeams.open>[1], 'appUrl'>
type ZoomOptions = Omit<Parameters<typeof FakeZoom.open>[1], 'appUrl'>

/** The real server that knows both hosts, a stand-in for Entra, and people who come from the hosts. */
export class HostWorld {
  readonly world = new World()
  #entra: Entra | null = null

  async open(): Promise<void> {
    const entra = await Entra.open()
    this.#entra = entra
    await this.world.open({ env: { ...teamsEnv, ...zoomEnv, ...mailEnv }, teamsKeys: entra.origin })
  }

  async close(): Promise<void> {
    await this.world.close()
    await this.#entra?.down()
  }

  get url(): string {
    return this.world.server.url
  }

  /** The browser of another person's device. */
  async device(options: Parameters<World['device']>[0] = {}): Promise<BrowserContext> {
    this.world.expectComplaints(...ofHosts)
    return (await this.world.device({ baseURL: this.url, ...options })).context()
  }

  /** A token of single sign-on for a person, by the digit that their id is made of. */
  token(digit: string, name = 'Ada Lindwurm'): Promise<string> {
    if (!this.#entra) throw new Error('not open')
    return this.#entra.sign(goodClaims({ oid: userOf(digit), name }))
  }

  async teams(path: string, options: TeamsOptions = {}, on?: BrowserContext): Promise<FakeTeams> {
    return FakeTeams.open(on ?? (await this.device()), { appUrl: new URL(path, this.url).href, ...options })
  }

  /** Somebody in a meeting of Zoom. `user`: `undefined` for a guest. */
  async zoom(said: { user?: string; mid: string; role: string }, options: ZoomOptions = {}): Promise<FakeZoom> {
    const { user, mid, role } = said
    const appContext = () => seal(goodContext({ uid: user, mid, attendrole: role }))
    return FakeZoom.open(await this.device(), { appUrl: `${this.url}/zoom`, appContext, ...options })
  }
}

export function openHostWorld(): HostWorld {
  const hosts = new HostWorld()
  beforeAll(() => hosts.open())
  afterEach(() => hosts.world.tidy())
  afterAll(() => hosts.close())
  return hosts
}

/** Types in the only field for a name and goes in. */
export async function joinBy(app: Frame | Page, name: string): Promise<void> {
  await app.getByRole('textbox', { name: 'Ihr Name' }).fill(name)
  await app.getByRole('button', { name: 'Beitreten' }).click()
}

/** Waits until the panel is there and connected. */
export async function panelStands(app: Frame | Page): Promise<void> {
  await app.getByRole('img', { name: 'Verbunden' }).waitFor()
}
