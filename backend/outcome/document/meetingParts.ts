import { fill } from '../../../shared/outcome/fill.ts'
import type { Bar, Block, Cell } from './blocks.ts'
import { heading, type Words } from './words.ts'

const minutes = (seconds: number) => Math.round(seconds / 60)

function barOf(
  { t }: Words,
  { step, case: place, plannedSeconds, actualSeconds }: Words['outcome']['times'][number],
): Bar {
  const label = fill(t.steps[step], { place: place ?? '' }).trim()
  const planned = minutes(plannedSeconds)
  const actual = actualSeconds === null ? null : minutes(actualSeconds)
  const text = fill(actual === null ? t.barLeftOut : t.barText, { step: label, planned, actual: actual ?? '' })
  return { label, planned, actual, text }
}

/** Planned and actual times: a picture, and the same as a table. */
export function timesPart(words: Words): Block[] {
  const { t, outcome } = words
  const bars = outcome.times.map((time) => barOf(words, time))
  if (bars.length === 0) return []
  const shown = (count: number | null) => (count === null ? t.leftOut : fill(t.minutesShort, { count }))
  const rows = bars.map(({ label, planned, actual }): Cell[] => [[label], [shown(planned)], [shown(actual)]])
  const header = [t.step, t.planned, t.actual]
  return [
    heading(1, t.times),
    { kind: 'bars', caption: t.timesCaption, planned: t.planned, actual: t.actual, rows: bars },
    { kind: 'table', caption: '', header, rows, rowHeaders: true, widths: [6, 3, 3] },
  ]
}

/** Who was there, with what they did. */
export function peoplePart({ t, outcome }: Words): Block[] {
  const present = outcome.head.people.filter((person) => person.present)
  if (present.length === 0) return []
  const rows = present.map(({ name, organisation, function: does, roles }): Cell[] => [
    [name ?? t.erased],
    [[organisation, does].filter(Boolean).join(', ') || t.none],
    [roles.map((role) => t.roles[role]).join(', ') || t.none],
  ])
  const header = [t.name, t.organisation, t.role]
  const table: Block = { kind: 'table', caption: '', header, rows, rowHeaders: true, widths: [4, 5, 4] }
  return [heading(1, t.people), table]
}
