import { hostPaths } from '../../shared/hosts/hostPaths.ts'
import { outcomeFormats } from '../../shared/protocol/outcome.ts'
import { webhookOperation } from './openApiHostRoutes.ts'
import { idParameter, type Json, languageParameter, problemResponse, ref } from './openApiParts.ts'
import { session } from './openApiRoutes.ts'

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
  { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: outcomeFormats } },
  languageParameter,
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

/** What is no JSON in both directions: events, files, and what Zoom sends. */
export const otherPaths: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  [`${session}/stream`]: { get: streamOperation },
  [`${session}/outcome/{version}/{format}`]: { get: outcomeFileOperation },
  [`${session}/pass/{format}`]: { get: passFileOperation },
  [hostPaths.zoomWebhook]: { post: webhookOperation },
}
