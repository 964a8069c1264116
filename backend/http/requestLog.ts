import { type HttpLogger, pinoHttp } from 'pino-http'
import type { Log } from '../log.ts'

interface SeenRequest {
  readonly method: string
  readonly url: string
}

/** The address of a page may be anything that somebody typed; those of the interface hold ids only. */
function shown(url: string): string {
  const path = url.split('?')[0] ?? ''
  return /^\/api\/[\w./-]*$/.test(path) ? path : 'page'
}

/** Method, path and status of each request. Never a query string, a header, a body or an address. */
export function requestLog(log: Log): HttpLogger {
  return pinoHttp({
    logger: log,
    serializers: {
      req: ({ method, url }: SeenRequest) => ({ method, path: shown(url) }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode }),
      err: () => undefined,
    },
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' || url === '/metrics' },
  })
}
