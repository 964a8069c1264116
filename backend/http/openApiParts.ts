/** Part of the OpenAPI document. */
export type Json = Readonly<Record<string, unknown>>

export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

export function idParameter(name = 'id'): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

export function problemResponse(): Json {
  return { description: 'refused', content: { 'application/problem+json': { schema: ref('Problem') } } }
}

/** In which language; a query that may be left out. */
export const languageParameter: Json = {
  name: 'language',
  in: 'query',
  required: false,
  schema: { type: 'string', enum: ['de', 'en'], default: 'de' },
}
