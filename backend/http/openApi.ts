import * as z from 'zod'
import type * as mini from 'zod/mini'
import { hostPaths } from '../../shared/hosts/hostPaths.ts'
import * as address from '../../shared/protocol/address.ts'
import * as archive from '../../shared/protocol/archive.ts'
import * as dispatch from '../../shared/protocol/dispatch.ts'
import * as frames from '../../shared/protocol/frames.ts'
import * as hosts from '../../shared/protocol/hosts.ts'
import * as outcome from '../../shared/protocol/outcome.ts'
import * as pass from '../../shared/protocol/pass.ts'
import * as rest from '../../shared/protocol/rest.ts'
import * as retention from '../../shared/protocol/retention.ts'
import { archiveRoutes } from './openApiArchiveRoutes.ts'
import { hostRoutes, webhookOperation } from './openApiHostRoutes.ts'
import { outcomeRoutes } from './openApiOutcomeRoutes.ts'
import { retentionRoutes } from './openApiRetentionRoutes.ts'
import { type Route, routes, session } from './openApiRoutes.ts'

type Json = Readonly<Record<string, unknown>>
const inputs: Readonly<Record<string, mini.ZodMiniType>> = {
  CreateSessionBody: rest.createSessionBody,
  InvitationBody: rest.invitationBody,
  JoinBody: rest.joinBody,
  CodeBody: rest.codeBody,
  JoinByCodeBody: rest.joinByCodeBody,
  TeamsProofBody: hosts.teamsProofBody,
  ZoomProofBody: hosts.zoomProofBody,
  EnterBody: hosts.enterBody,
  ProfileBody: rest.profileBody,
  MintInvitationBody: rest.mintInvitationBody,
  CommandBody: rest.commandBody,
  PresenceBody: rest.presenceBody,
  OutcomeEditBody: outcome.outcomeEditBody,
  OutcomeReleaseBody: outcome.outcomeReleaseBody,
  OutcomeSentBody: outcome.outcomeSentBody,
  ContactBody: outcome.contactBody,
  RetentionBody: retention.retentionBody,
  DeletionBody: retention.deletionBody,
  AddressBody: address.addressBody,
  DispatchBody: dispatch.dispatchBody,
  ResendBody: dispatch.resendBody,
  VisibilityBody: archive.visibilityBody,
  ArchiveSearchBody: archive.archiveSearchBody,
  ArchiveObstaclesBody: archive.archiveObstaclesBody,
  ArchiveReadBody: archive.archiveReadBody,
  ArchiveSimilarBody: archive.archiveSimilarBody,
  ClientFrame: frames.clientFrame,
}

const outputs: Readonly<Record<string, mini.ZodMiniType>> = {
  CreatedSession: rest.createdSession,
  InvitationView: rest.invitationView,
  OwnSeat: rest.ownSeat,
  CodeView: rest.codeView,
  JoinedByCode: rest.joinedByCode,
  SessionCode: rest.sessionCode,
  HostToken: hosts.hostToken,
  HostSessions: hosts.hostSessions,
  Profile: frames.profile,
  MintedInvitation: rest.mintedInvitation,
  Ticket: rest.ticket,
  CommandDone: rest.commandDone,
  ServerTime: rest.serverTime,
  PublicConfig: rest.publicConfig,
  ExampleMeeting: rest.exampleMeeting,
  OutcomeView: outcome.outcomeView,
  MintedPass: pass.mintedPass,
  PassView: pass.passView,
  OwnContacts: outcome.ownContacts,
  RetentionView: retention.retentionView,
  Receipt: retention.receipt,
  ReceiptAnswer: retention.receiptAnswer,
  OwnAddress: address.ownAddress,
  DispatchView: dispatch.dispatchView,
  VisibilityView: archive.visibilityView,
  ArchiveFound: archive.archiveFound,
  ArchiveSimilar: archive.archiveSimilar,
  ArchiveObstacles: archive.archiveObstacles,
  ArchiveOutcome: archive.archiveOutcome,
  Problem: hosts.hostProblem,
  ServerFrame: frames.serverFrame,
}

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

const formatAndLanguage: readonly Json[] = [
  { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: outcome.outcomeFormats } },
  { name: 'language', in: 'query', required: false, schema: { type: 'string', enum: ['de', 'en'], default: 'de' } },
]
const fileResponses: Json = { 200: { description: 'the file' }, default: problemResponse() }

const outcomeFileOperation: Json = {
  summary: 'The outcome as a file: a version by its number, or the draft',
  parameters: [
    idParameter(),
    { name: 'version', in: 'path', required: true, schema: { type: 'string', pattern: '^(draft|[1-9][0-9]{0,3})$' } },
    ...formatAndLanguage,
  ],
  security: [{ token: [] }],
  responses: fileResponses,
}

const passFileOperation: Json = {
  summary: 'The newest released outcome as a file; the bearer is a pass',
  parameters: [idParameter(), ...formatAndLanguage],
  security: [{ token: [] }],
  responses: fileResponses,
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

function idParameter(name = 'id'): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

function parametersOf(path: string): Json[] {
  return [...path.matchAll(/{(\w+)}/g)].map(([, name]) => idParameter(name))
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
    ...(path.includes('{') ? { parameters: parametersOf(path) } : {}),
    ...(body ? { requestBody: { required: true, ...json(body) } } : {}),
    ...(needsToken ? { security: [{ token: [] }] } : {}),
    responses: {
      [status]: schema ? { description: 'done', ...json(schema) } : { description: 'done' },
      default: problemResponse(),
    },
  }
}

function pathsOf(all: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {
    [`${session}/stream`]: { get: streamOperation },
    [`${session}/outcome/{version}/{format}`]: { get: outcomeFileOperation },
    [`${session}/pass/{format}`]: { get: passFileOperation },
    [hostPaths.zoomWebhook]: { post: webhookOperation },
  }
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
    paths: pathsOf([...routes, ...outcomeRoutes, ...archiveRoutes, ...retentionRoutes, ...hostRoutes]),
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
