import * as z from 'zod'
import type * as mini from 'zod/mini'
import { wireVersion } from '../../shared/protocol/frames.ts'
import { archiveRoutes } from './openApiArchiveRoutes.ts'
import { hostRoutes } from './openApiHostRoutes.ts'
import { outcomeRoutes } from './openApiOutcomeRoutes.ts'
import { idParameter, type Json, problemResponse, ref } from './openApiParts.ts'
import { retentionRoutes } from './openApiRetentionRoutes.ts'
import { type Route, routes } from './openApiRoutes.ts'
import { inputs, outputs } from './openApiSchemas.ts'
import { otherPaths } from './openApiStreams.ts'

function parametersOf(path: string): Json[] {
  return [...path.matchAll(/{(\w+)}/g)].map(([, name]) => idParameter(name))
}

function json(name: string): Json {
  return { content: { 'application/json': { schema: ref(name) } } }
}

function operationOf({ path, summary, parameters = [], body, answer: [status, schema], needsToken }: Route): Json {
  const all = [...parametersOf(path), ...parameters]
  return {
    summary,
    ...(all.length > 0 ? { parameters: all } : {}),
    ...(body ? { requestBody: { required: true, ...json(body) } } : {}),
    ...(needsToken ? { security: [{ token: [] }] } : {}),
    responses: {
      [status]: schema ? { description: 'done', ...json(schema) } : { description: 'done' },
      default: problemResponse(),
    },
  }
}

function pathsOf(all: readonly Route[]): Json {
  const paths: Record<string, Readonly<Record<string, Json>>> = { ...otherPaths }
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
    info: { title: 'Fallrunde', version: String(wireVersion), description: 'See docs/wire.md.' },
    paths: pathsOf([...routes, ...outcomeRoutes, ...archiveRoutes, ...retentionRoutes, ...hostRoutes]),
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
