import pino, { type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** Ids, codes and counts only: never a name, a text, a query string or a secret. Standard output stays for the URLs. */
export function createLog(level: Config['logLevel'], destination: DestinationStream = pino.destination(2)): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

/** Where an error came from, without its message: that may quote what somebody wrote. */
export function traceOf(error: unknown): { readonly kind: string; readonly at: string } {
  if (!(error instanceof Error)) return { kind: typeof error, at: '' }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, at: frames.map((line) => line.trim()).join(' < ') }
}
