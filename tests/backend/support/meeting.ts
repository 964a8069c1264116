import type { CreatedSession, Invitation, OwnSeat } from '../../../shared/protocol/rest.ts'
import type { Command } from '../../../shared/session/commands.ts'
import { Panel } from './panel.ts'

export interface Answer {
  readonly status: number
  // the tests look into answers of every route
  readonly body: unknown
  readonly headers: Headers
}

interface Asked {
  readonly method?: string
  readonly token?: string
  readonly body?: unknown
}

/** Asks a route; the body is sent as JSON unless it is a string already. */
export async function ask(url: string, path: string, { method, token, body }: Asked = {}): Promise<Answer> {
  const response = await fetch(`${url}/api${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
}

export const someSession = {
  title: 'Quartiere im Dialog',
  topic: '',
  scheduledFor: null,
  minutes: 180,
  impulse: false,
  break: false,
  cases: [{ municipality: 'Lindenau', quarter: 'Lindenau-Nord', question: 'Wie?', population: 48_000 }],
  moderator: { name: 'Ada Lindwurm', organisation: 'Stadt Lindenau' },
}

/** A meeting with a moderator, to which others can be added. */
export class Meeting {
  readonly url: string
  readonly id: string
  readonly moderator: OwnSeat
  readonly invitations: readonly Invitation[]
  /** as it was given at the creation */
  readonly code: string

  private constructor(url: string, created: CreatedSession) {
    this.url = url
    this.id = created.sessionId
    this.moderator = created.you
    this.invitations = created.invitations
    this.code = created.code
  }

  static async create(url: string): Promise<Meeting> {
    const { body } = await ask(url, '/sessions', { body: someSession })
    return Meeting.of(url, body)
  }

  /** The meeting that an answer to its creation tells of. */
  static of(url: string, created: unknown): Meeting {
    return new Meeting(url, created as CreatedSession)
  }

  /** The same meeting, after the server has moved to another port. */
  at(url: string): Meeting {
    const { id: sessionId, moderator: you, code } = this
    return new Meeting(url, { sessionId, you, invitations: [...this.invitations], code })
  }

  secretOf(role: Invitation['seat']['role']): string {
    const found = this.invitations.find(({ seat }) => seat.role === role)
    if (!found) throw new Error(`no invitation for ${role}`)
    return found.secret
  }

  ask(path: string, asked: Asked = {}): Promise<Answer> {
    return ask(this.url, `/sessions/${this.id}${path}`, asked)
  }

  async join(name: string, role: Invitation['seat']['role'] = 'participant', token?: string): Promise<OwnSeat> {
    const body = { secret: this.secretOf(role), name, organisation: null, returnAs: null }
    const answer = await this.ask('/people', { body, ...(token ? { token } : {}) })
    return answer.body as OwnSeat
  }

  async ticket({ token }: OwnSeat): Promise<string> {
    const { body } = await this.ask('/tickets', { body: {}, token })
    return (body as { ticket: string }).ticket
  }

  command({ token }: OwnSeat, id: string, command: Command): Promise<Answer> {
    return this.ask('/commands', { token, body: { id, command } })
  }

  /** Opens a panel and waits for its welcome. */
  async open(seat: OwnSeat, lastSeq: number | null = null): Promise<Panel> {
    const panel = await Panel.connect(this.url)
    panel.hello(this.id, await this.ticket(seat), lastSeq)
    await panel.first('welcome')
    return panel
  }
}
