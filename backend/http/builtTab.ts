import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { sendProblem } from './problems.ts'

type Encoding = 'br' | 'gzip' | 'identity'

interface BuiltFile {
  readonly type: string
  readonly etag: string
  readonly isHashed: boolean
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>>
}

const compressed: readonly (readonly [Encoding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

function readBuilt(file: string, path: string): BuiltFile {
  const plain = readFileSync(file)
  const others = compressed.flatMap(([encoding, ending]) =>
    existsSync(file + ending) ? [[encoding, readFileSync(file + ending)] as const] : [],
  )
  return {
    type: extname(path),
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isHashed: path.startsWith('/assets/'),
    bodies: { identity: plain, ...Object.fromEntries(others) },
  }
}

/** Reads the build once: it is small, and a request can reach nothing that is not in this list. */
function readAll(directory: string): Map<string, BuiltFile> {
  if (!existsSync(directory)) return new Map()
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  const own = files.filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(directory, name)).isFile())
  const pathOf = (name: string) => `/${name.split(sep).join('/')}`
  return new Map(own.map((name) => [pathOf(name), readBuilt(join(directory, name), pathOf(name))]))
}

function serve({ type, etag, isHashed, bodies }: BuiltFile, request: Request, response: Response): void {
  // ours by size, not the browser's by order
  const smallest = (['br', 'gzip'] as const).find((encoding) => bodies[encoding] && request.acceptsEncodings(encoding))
  const chosen = smallest ?? 'identity'
  response.type(type).set({
    etag: etag.replace(/"$/, `-${chosen}"`),
    vary: 'Accept-Encoding',
    // what a new build replaces has a new name; the page that names it is asked for again each time
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(chosen === 'identity' ? {} : { 'content-encoding': chosen }),
  })
  response.send(bodies[chosen])
}

/** A page is asked for by a browser, has no file ending and lies outside the interface. */
function isPage(request: Request): boolean {
  return extname(request.path) === '' && !/^\/(api|live|assets)(\/|$)/.test(request.path) && !!request.accepts('html')
}

function handler(files: ReadonlyMap<string, BuiltFile>): RequestHandler {
  return (request, response) => {
    const file = files.get(request.path) ?? (isPage(request) ? files.get('/index.html') : undefined)
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (file && isReading) serve(file, request, response)
    else sendProblem(response, 'notFound')
  }
}

/** The built tab in `directory`: hashed files kept for good, one page for all addresses, 404 for everything else. */
export function builtTab(directory: string): Router {
  return Router().use(handler(readAll(directory)))
}
