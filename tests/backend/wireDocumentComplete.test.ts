import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openApiDocument } from '../../backend/http/openApi.ts'
import { byeCodes, clientFrame, serverFrame } from '../../shared/protocol/frames.ts'
import { hostProblemCodes } from '../../shared/protocol/hosts.ts'
import { createSessionBody, problem } from '../../shared/protocol/rest.ts'
import { commandSchema } from '../../shared/session/commands.ts'
import { eventSchema } from '../../shared/session/events.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/wire.md'), 'utf8')

interface Options {
  readonly options: readonly {
    readonly shape: { readonly type: { readonly def: { readonly values: readonly unknown[] } } }
  }[]
}

function typesOf(schema: { readonly def: unknown }): string[] {
  const { options } = schema.def as Options
  return options.flatMap(({ shape }) => shape.type.def.values.map(String))
}

/** The JSON examples of the document, one after the other. */
function examples(): unknown[] {
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')
  return blocks.flatMap((block) =>
    block
      .replace(/^POST .*\n/, '')
      .split(/\n(?=\{)/)
      .map((example): unknown => JSON.parse(example)),
  )
}

test.each([
  ['command', typesOf(commandSchema)],
  ['event', typesOf(eventSchema)],
  ['refusal', [...hostProblemCodes]],
  ['bye', [...byeCodes]],
])('DOC-1: docs/wire.md names every %s', (_kind, names) => {
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('DOC-2: every example of a frame and a body has the form that is checked', () => {
  const frames = [...typesOf(clientFrame), ...typesOf(serverFrame)]
  const shown = examples()
  const formOf = (example: unknown) =>
    [clientFrame, serverFrame, createSessionBody, problem].some((schema) => schema.safeParse(example).success)
  expect(shown.filter((example) => !formOf(example))).toEqual([])
  const types = shown.map((example) => (example as { type?: string }).type)
  expect(frames.filter((type) => !types.includes(type))).toEqual([])
})

test('DOC-3: docs/wire.md names every route of the OpenAPI document', () => {
  const paths = Object.entries(openApiDocument().paths as Readonly<Record<string, object>>)
  const routes = paths.flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(routes.length).toBeGreaterThan(20)
  expect(routes.filter((route) => !text.includes(`\`${route}`))).toEqual([])
})
