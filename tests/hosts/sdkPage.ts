import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, 'sdks.ts') },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('not one bundle')
  return built.output[0].code
}

/** Serves a page with the unmodified SDKs, whose security policy names no other server. Resolves with where and how to end it. */
export async function serveSdkPage(): Promise<{ readonly url: string; readonly close: () => void }> {
  const code = await bundle()
  const server = createServer(({ url }, response) => {
    const script = url === '/sdks.js'
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html')
    response.setHeader('Content-Security-Policy', "default-src 'self'; frame-ancestors https:")
    response.end(script ? code : '<!doctype html><title>app</title><script src="/sdks.js" type="module"></script>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}
