import { limits } from '../../../shared/protocol/limits.ts'

/** A number as people write it: digits, in groups of three parted by point, comma, apostrophe or blank. */
const written = /^\d+$|^\d{1,3}([.,'’\s]\d{3})+$/

/** Reads a number of inhabitants as it was typed; `null` for none, `unreadable` for what is no number or out of range. */
export function readPopulation(typed: string): number | null | 'unreadable' {
  const text = typed.trim()
  if (text === '') return null
  const inhabitants = written.test(text) ? Number(text.replace(/\D/g, '')) : 0
  return inhabitants >= 1 && inhabitants <= limits.population ? inhabitants : 'unreadable'
}
