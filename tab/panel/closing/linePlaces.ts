import type { Command } from '../../../shared/session/commands.ts'
import { byKind } from '../../../shared/session/draftLines.ts'
import type { Line } from '../../../shared/session/session.ts'

/** A line put to another place among those of its kind, and back. */
export interface LineMove {
  readonly command: Command
  readonly back: Command
  /** where it stands then, counted from 1 */
  readonly place: number
  /** how many there are of its kind */
  readonly count: number
}

/** Where a line can go: `undefined` where it is the first or the last of its kind. Other kinds and removed lines keep their places. */
export function linePlaces(lines: readonly Line[], line: Line) {
  const others = lines.filter(({ id }) => id !== line.id)
  const behind = ({ id }: Line) => others[others.findIndex((other) => other.id === id) + 1]?.id ?? null
  const own = byKind(lines.filter(({ removed }) => !removed)).find(({ kind }) => kind === line.kind)?.lines ?? []
  const at = own.findIndex(({ id }) => id === line.id)
  const [previous, next] = [own[at - 1], own[at + 1]]
  const to = (before: string | null): Command => ({ type: 'closing.moveLine', lineId: line.id, before })
  const back = to(lines[lines.findIndex(({ id }) => id === line.id) + 1]?.id ?? null)
  const move = (before: string | null, place: number): LineMove => ({
    command: to(before),
    back,
    place,
    count: own.length,
  })
  return {
    up: previous && move(previous.id, at),
    down: next && move(behind(next), at + 2),
  }
}
