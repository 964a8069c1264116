import type { ByeCode } from '../../shared/protocol/frames.ts'

/** WebSocket close codes (RFC 6455 and its registry): policy violation, service restart, try again later. */
export const closeCodes: Readonly<Record<ByeCode, number>> = {
  outdated: 1008,
  badTicket: 1008,
  badFrame: 1008,
  tooManySockets: 1008,
  removed: 1008,
  restarting: 1012,
  tooSlow: 1013,
}
