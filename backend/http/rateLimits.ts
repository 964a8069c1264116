import type { Request } from 'express'
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit'
import { limits } from '../../shared/protocol/limits.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { sessionIdOf } from './parts.ts'
import { sendProblem } from './problems.ts'

interface Rate {
  readonly most: number
  readonly seconds: number
}

type Limited =
  | 'creations'
  | 'joins'
  | 'dispatches'
  | 'passReads'
  | 'wrongSecretsOfNet'
  | 'wrongSecretsOfSession'
  | 'searches'
/** Those left out are the product's. */
export type Rates = Partial<Readonly<Record<Limited, Rate>>>
export type RateLimits = Readonly<Record<Limited, RateLimitRequestHandler>>

interface Limiting extends Rate {
  readonly refused: () => void
}

function limiter(
  { most, seconds, refused }: Limiting,
  more: Parameters<typeof rateLimit>[0] = {},
): RateLimitRequestHandler {
  return rateLimit({
    limit: most,
    windowMs: seconds * 1000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // a header that is forwarded without a proxy of ours is not trusted, and not worth a warning each time
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) => {
      refused()
      sendProblem(response, 'tooManyRequests', { seconds })
    },
    ...more,
  })
}

/** An IPv6 subscriber has a whole /64 to choose addresses from. */
const ipv6Subnet = 64

/** The net that a request comes from: an IPv4 address, an IPv6 /64. */
export function netOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '', ipv6Subnet)
}

/**
 * Limits per net, and for wrong secrets also per session id, whether or not there is such a session. Those of wrong
 * secrets count every request that reaches them.
 */
export function createRateLimits(metrics: Metrics, rates: Rates = {}): RateLimits {
  const perNet = { ipv6Subnet }
  const of = (limit: Limited): Limiting => ({
    ...(rates[limit] ?? limits[limit]),
    refused: () => metrics.refusedByLimit(limit),
  })
  return {
    creations: limiter(of('creations'), { identifier: 'creations', ...perNet }),
    joins: limiter(of('joins'), { identifier: 'joins', ...perNet }),
    dispatches: limiter(of('dispatches'), { identifier: 'dispatches', ...perNet }),
    passReads: limiter(of('passReads'), { identifier: 'pass-reads', ...perNet }),
    searches: limiter(of('searches'), { identifier: 'searches', ...perNet }),
    wrongSecretsOfNet: limiter(of('wrongSecretsOfNet'), { identifier: 'wrong-secrets-of-net', ...perNet }),
    wrongSecretsOfSession: limiter(of('wrongSecretsOfSession'), {
      identifier: 'wrong-secrets-of-session',
      keyGenerator: sessionIdOf,
    }),
  }
}
