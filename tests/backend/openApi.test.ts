import type { IRouter } from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { defaultTabDir } from '../../backend/app.ts'
import { readConfig } from '../../backend/config.ts'
import { httpApp } from '../../backend/http/httpApp.ts'
import { openApiDocument } from '../../backend/http/openApi.ts'
import { createLog } from '../../backend/log.ts'
import { partsOf } from '../../backend/serverParts.ts'
import { openSqlite } from '../../backend/store/sqlite/openSqlite.ts'
import { freshFile } from './store/files.ts'

/** As `IRouter` says of its layers, and what Express keeps of a router that is mounted: it stands in `handle`. */
interface Layer {
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method: string }[] } | undefined
  readonly handle: { readonly stack?: readonly Layer[] }
}

/** `GET /api/sessions/{id}`, and so on, for each route of a router and of those inside it. */
function routesOf(stack: readonly Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (!route) return routesOf(handle.stack ?? [])
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    return route.stack.map(({ method }) => `${method.toUpperCase()} ${path}`)
  })
}

function served(): string[] {
  const read = readConfig({ DATA_DIR: 'unused' })
  if (!read.ok) throw new Error(read.problems.join(' '))
  const storage = openSqlite({ file: freshFile() })
  onTestFinished(() => storage.close())
  const parts = partsOf({ config: read.config, log: createLog('silent') }, storage)
  const { stack } = httpApp(parts, { tabDir: defaultTabDir }).router as IRouter & { readonly stack: Layer[] }
  return routesOf(stack)
}

function documented(): string[] {
  const paths = Object.entries(openApiDocument().paths as Readonly<Record<string, object>>)
  return paths.flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
}

test('DOC-4: each route that is served under /api is in the OpenAPI document, and each one in it is served', () => {
  const routes = new Set(served())
  expect(routes).toContain('GET /healthz')
  expect(routes).toContain('GET /api/sessions/{id}/outcome/{version}/{format}')
  const ofApi = [...routes].filter((route) => route.includes(' /api/'))
  expect(ofApi.toSorted()).toEqual(documented().toSorted())
})

test('DOC-5: every parameter in a path is described, and every schema that is named is there', () => {
  const { paths, components } = openApiDocument() as {
    paths: Readonly<Record<string, Readonly<Record<string, { parameters?: { name: string; in: string }[] }>>>>
    components: { schemas: object }
  }
  for (const [path, operations] of Object.entries(paths)) {
    const inPath = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name)
    for (const { parameters = [] } of Object.values(operations)) {
      const described = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      expect(described, path).toEqual(inPath)
    }
  }
  const named = JSON.stringify(paths).match(/#\/components\/schemas\/\w+/g) ?? []
  expect(named.length).toBeGreaterThan(20)
  const schemas = Object.keys(components.schemas)
  expect(named.map((name) => name.split('/').at(-1)).filter((name) => !schemas.includes(name ?? ''))).toEqual([])
})
