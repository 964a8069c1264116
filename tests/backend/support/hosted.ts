import type { Address } from '../../../shared/protocol/address.ts'
import { type HostSession, type HostToken, hostSessions, hostToken } from '../../../shared/protocol/hosts.ts'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { appId, clientId, Entra, goodClaims, tenant, userOf } from './entra.ts'
import { type Answer, ask, Meeting, someSession } from './meeting.ts'
import { type TestServer, testServer } from './testServer.ts'
import { goodContext, seal, zoomEnv } from './zoom.ts'

const teamsEnv = { TEAMS_CLIENT_ID: clientId, TEAMS_APP_ID: appId, TEAMS_ALLOWED_TENANTS: tenant }

/** A server that knows both hosts, and people who come from them. */
export class Hosted {
  readonly server: TestServer
  readonly entra: Entra
  /** `ticks`: ms of its monotonic clock */
  readonly time: { ticks: number }

  private constructor(server: TestServer, entra: Entra, time: { ticks: number }) {
    this.server = server
    this.entra = entra
    this.time = time
  }

  /** `env`: what is configured besides the hosts */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<Hosted> {
    const entra = await Entra.start()
    const time = { ticks: 0 }
    const server = await testServer({
      env: { ...teamsEnv, ...zoomEnv, ...env },
      teamsKeys: entra.keysOf,
      monotonic: () => time.ticks,
    })
    return new Hosted(server, entra, time)
  }

  get url(): string {
    return this.server.url
  }

  async proveTeams(changes: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    return ask(this.url, '/hosts/teams', { body: { token: await this.entra.sign(goodClaims(changes)) } })
  }

  proveZoom(changes: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    return ask(this.url, '/hosts/zoom', { body: { context: seal(goodContext(changes)) } })
  }

  /** A host token for somebody in Teams, by the digit that their id is made of. */
  async inTeams(digit: string): Promise<HostToken> {
    return hostToken.parse((await this.proveTeams({ oid: userOf(digit) })).body)
  }

  /** A host token for somebody in the tab of Teams that was set up with a session; a guest without a digit. */
  async inTab(meeting: Meeting, digit?: string): Promise<HostToken> {
    const invitation = { sessionId: meeting.id, secret: meeting.secretOf('participant') }
    const token = digit === undefined ? undefined : await this.entra.sign(goodClaims({ oid: userOf(digit) }))
    const body = { invitation, ...(token === undefined ? {} : { token }) }
    return hostToken.parse((await ask(this.url, '/hosts/teams', { body })).body)
  }

  /** A host token for somebody in a meeting in Zoom; a guest without a name. */
  async inZoom(user: string | undefined, mid: string, attendrole = 'attendee'): Promise<HostToken> {
    return hostToken.parse((await this.proveZoom({ uid: user, mid, attendrole })).body)
  }

  async create(from?: HostToken, title = someSession.title): Promise<Meeting> {
    const body = { ...someSession, title, ...(from ? { hostToken: from.token } : {}) }
    return Meeting.of(this.url, (await ask(this.url, '/sessions', { body })).body)
  }

  async list({ token }: HostToken): Promise<readonly HostSession[]> {
    return hostSessions.parse((await ask(this.url, '/hosts/sessions', { token })).body).sessions
  }

  /** Joins by what the host token alone opens. */
  enter(
    { token }: HostToken,
    { id }: Pick<Meeting, 'id'>,
    more: { moderate?: boolean; token?: string; address?: Address } = {},
  ): Promise<Answer> {
    const body = { name: 'Bo', organisation: null, moderate: false, ...more }
    return ask(this.url, `/hosts/sessions/${id}/people`, { token, body })
  }

  async byCode({ token }: HostToken, { code }: Meeting, name = 'Bo'): Promise<OwnSeat> {
    const { body } = await ask(this.url, '/code/people', { body: { code, name, organisation: null, hostToken: token } })
    return (body as { you: OwnSeat }).you
  }

  async byInvitation(
    { token: hostToken }: HostToken,
    meeting: Meeting,
    role: 'moderator' | 'participant' = 'participant',
    more: { readonly name?: string; readonly token?: string; readonly returnAs?: string } = {},
  ): Promise<OwnSeat> {
    const { name = 'Bo', returnAs = null, token } = more
    const body = { secret: meeting.secretOf(role), name, organisation: null, returnAs, hostToken }
    return (await meeting.ask('/people', { body, ...(token ? { token } : {}) })).body as OwnSeat
  }
}
