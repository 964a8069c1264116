import { type OwnSeat, ownSeat } from '../../../shared/protocol/rest.ts'

/** The address of somebody's outcome page, with their seat in its fragment, which no server gets to see. */
export function ownLinkOf(origin: string, sessionId: string, { personId, token }: OwnSeat): string {
  return `${origin}/s/${sessionId}/outcome#p=${personId}.${token}`
}

/** The seat in a fragment; `null` where there is none. {@link ownLinkOf} writes it. */
export function seatInFragment(fragment: string): OwnSeat | null {
  const [, personId, token] = /^#p=([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/.exec(fragment) ?? []
  return ownSeat.safeParse({ personId, token }).data ?? null
}
