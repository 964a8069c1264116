/**
 * Whether `pattern` becomes `text`, or with `inside` some stretch of it, by at most `most` letters added, left out or changed, or
 * neighbours swapped.
 */
export function isNear(pattern: string, text: string, most: number, inside = false): boolean {
  if (!inside && Math.abs(pattern.length - text.length) > most) return false
  let before: number[] = []
  let above = Array.from({ length: text.length + 1 }, (_, column) => (inside ? 0 : column))
  for (let row = 1; row <= pattern.length; row += 1) {
    const line = nextLine(pattern, text, row, above, before)
    if (Math.min(...line) > most) return false
    before = above
    above = line
  }
  return inside ? Math.min(...above) <= most : (above.at(-1) ?? most + 1) <= most
}

function nextLine(pattern: string, text: string, row: number, above: readonly number[], before: readonly number[]) {
  const line = [row]
  for (let column = 1; column <= text.length; column += 1) {
    const isSame = pattern[row - 1] === text[column - 1]
    const changed = (above[column - 1] ?? 0) + (isSame ? 0 : 1)
    const one = Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1)
    const isSwapped = row > 1 && pattern[row - 1] === text[column - 2] && pattern[row - 2] === text[column - 1]
    line.push(isSwapped && column > 1 ? Math.min(one, (before[column - 2] ?? one) + 1) : one)
  }
  return line
}
