import type { Invitation, OwnSeat } from '../../shared/protocol/rest.ts'
import type { Command } from '../../shared/session/commands.ts'
import { createApi } from '../../tab/live/api.ts'
import { newId } from '../../tab/live/newId.ts'
import type { Answer } from '../../tab/live/requests.ts'

/** Somebody in a session without a panel: joins and acts over REST. */
export interface Guest {
  readonly personId: string
  readonly seat: OwnSeat
  /** Rejects when the command is refused. */
  act(command: Command): Promise<void>
}

/** The REST routes of a server, spoken from outside a browser. */
export function apiOf(baseUrl: string) {
  return createApi((path, init) => fetch(new URL(String(path), baseUrl), init))
}

export function accepted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.code} ${JSON.stringify(answer.detail ?? {})}`)
  return answer.value
}

/** Joins a session by an invitation. */
export async function joinAs(
  baseUrl: string,
  sessionId: string,
  { secret }: Invitation,
  person: { readonly name: string; readonly organisation?: string },
): Promise<Guest> {
  const api = apiOf(baseUrl)
  const body = { secret, name: person.name, organisation: person.organisation ?? null, returnAs: null }
  const seat = accepted(await api.join(sessionId, body))
  return {
    personId: seat.personId,
    seat,
    act: async (command) => {
      accepted(await api.command(sessionId, seat.token, { id: newId(), command }))
    },
  }
}
