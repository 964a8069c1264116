export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal: number | null
  readonly better: 'lower' | 'higher'
  /** half the range between the quartiles of the rounds, in the same unit */
  readonly spread: number
}

/** The value below which the given share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The median of the rounds, with their spread. */
export function figure(
  name: string,
  rounds: readonly number[],
  about: Pick<Figure, 'unit' | 'goal' | 'better'>,
): Figure {
  const spread = (quantile(rounds, 0.75) - quantile(rounds, 0.25)) / 2
  return { name, value: round(quantile(rounds, 0.5)), ...about, spread: round(spread) }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function verdict({ value, goal, better }: Figure): string {
  if (goal === null) return ''
  return (better === 'lower' ? value <= goal : value >= goal) ? 'reached' : 'MISSED'
}

/** A table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((f) => [
    f.name,
    String(f.value),
    f.unit,
    `± ${f.spread}`,
    f.goal === null ? '' : `${f.better === 'lower' ? '≤' : '≥'} ${f.goal}`,
    verdict(f),
  ])
  const all = [['figure', 'value', 'unit', 'spread', 'goal', ''], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
