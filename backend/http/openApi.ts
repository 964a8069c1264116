import * as z from 'zod'
import type * as mini from 'zod/mini'
import * as frames from '../../shared/protocol/frames.ts'
import * as rest from '../../shared/protocol/rest.ts'

type Json = Readonly<Record<string, unknown>>
type Method = 'get' | 'post' | 'patch' | 'delete'

interface Route {
  readonly method: Method
  readonly path: string
  readonly summary: string
  readonly body?: string
  /** status and name of the schema of the answer; `null`: no content */
  readonly answer: readonly [status: number, schema: string | null]
  readonly needsToken?: boolean
}

const inputs: Readonly<Record<string, mini.ZodMiniType>> = {
  CreateSessionBody: rest.createSessionBody,
  InvitationBody: rest.invitationBody,
  JoinBody: rest.joinBody,
  ProfileBody: rest.profileBody,
  MintInvitationBody: rest.mintInvitationBody,
  CommandBody: rest.commandBody,
  PresenceBody: rest.presenceBody,
  ClientFrame: frames.clientFrame,
}

const outputs: Readonly<Record<string, mini.ZodMiniType>> = {
  CreatedSession: rest.createdSession,
  InvitationView: rest.invitationView,
  OwnSeat: rest.ownSeat,
  Profile: frames.profile,
  MintedInvitation: rest.mintedInvitation,
  Ticket: rest.ticket,
  CommandDone: rest.commandDone,
  ServerTime: rest.serverTime,
  PublicConfig: rest.publicConfig,
  ExampleMeeting: rest.exampleMeeting,
  Problem: rest.problem,
  ServerFrame: frames.serverFrame,
}

const session = '/api/sessions/{id}'
const routes: readonly Route[] = [
  {
    method: 'post',
    path: '/api/sessions',
    summary: 'Make a session',
    body: 'CreateSessionBody',
    answer: [201, 'CreatedSession'],
  },
  {
    method: 'post',
    path: `${session}/invitation`,
    summary: 'Look into an invitation',
    body: 'InvitationBody',
    answer: [200, 'InvitationView'],
  },
  {
    method: 'post',
    path: `${session}/people`,
    summary: 'Join with an invitation; with a token, the same person gains the seat',
    body: 'JoinBody',
    answer: [201, 'OwnSeat'],
  },
  {
    method: 'get',
    path: `${session}/me`,
    summary: 'Read the own profile',
    answer: [200, 'Profile'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: `${session}/me`,
    summary: 'Change the own profile',
    body: 'ProfileBody',
    answer: [200, 'Profile'],
    needsToken: true,
  },
  {
    method: 'delete',
    path: `${session}/me`,
    summary: 'Erase the own profile and leave the session',
    answer: [204, null],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/invitations`,
    summary: 'Make an invitation; moderators only',
    body: 'MintInvitationBody',
    answer: [201, 'MintedInvitation'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/tickets`,
    summary: 'Get a ticket for one live connection',
    answer: [201, 'Ticket'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/commands`,
    summary: 'Send a command',
    body: 'CommandBody',
    answer: [200, 'CommandDone'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/presence`,
    summary: 'Say whether the panels on event streams are hidden',
    body: 'PresenceBody',
    answer: [204, null],
    needsToken: true,
  },
  { method: 'get', path: '/api/time', summary: 'The session time', answer: [200, 'ServerTime'] },
  {
    method: 'get',
    path: '/api/config',
    summary: 'What pages need to know of this server',
    answer: [200, 'PublicConfig'],
  },
  {
    method: 'get',
    path: '/api/example',
    summary: 'The example meeting, where DEMO=1',
    answer: [200, 'ExampleMeeting'],
  },
]

const streamOperation: Json = {
  summary: 'The frames of the server as server-sent events, each message one ServerFrame',
  parameters: [
    idParameter(),
    { name: 'ticket', in: 'query', required: true, schema: { type: 'string' } },
    { name: 'lastSeq', in: 'query', required: false, schema: { type: 'integer', minimum: 0 } },
    { name: 'client', in: 'query', required: false, schema: { type: 'string', maxLength: 60 } },
  ],
  responses: {
    200: { description: 'events', content: { 'text/event-stream': { schema: ref('ServerFrame') } } },
    default: problemResponse(),
  },
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

function idParameter(): Json {
  return { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
}

function problemResponse(): Json {
  return { description: 'refused', content: { 'application/problem+json': { schema: ref('Problem') } } }
}

function json(name: string): Json {
  return { content: { 'application/json': { schema: ref(name) } } }
}

function operationOf({ path, summary, body, answer: [status, schema], needsToken }: Route): Json {
  return {
    summary,
    ...(path.includes('{id}') ? { parameters: [idParameter()] } : {}),
    ...(body ? { requestBody: { required: true, ...json(body) } } : {}),
    ...(needsToken ? { security: [{ token: [] }] } : {}),
    responses: {
      [status]: schema ? { description: 'done', ...json(schema) } : { description: 'done' },
      default: problemResponse(),
    },
  }
}

function pathsOf(all: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = { [`${session}/stream`]: { get: streamOperation } }
  for (const route of all) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  return paths
}

function schemaOf(schema: mini.ZodMiniType, io: 'input' | 'output'): Json {
  // OpenAPI 3.1 speaks JSON Schema 2020-12; the dialect need not be repeated in each component
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** The interface as an OpenAPI 3.1 document, generated from the schemas that check it. Frames are components too. */
export function openApiDocument(): Json {
  const schemas = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, schema]) => [name, schemaOf(schema, 'input')])),
    ...Object.fromEntries(Object.entries(outputs).map(([name, schema]) => [name, schemaOf(schema, 'output')])),
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Fallrunde', version: String(frames.wireVersion), description: 'See docs/wire.md.' },
    paths: pathsOf(routes),
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
