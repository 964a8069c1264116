/** Shares room out so that small wishes are met in full and large ones get the same. Never more than was wished. */
export function shareRoom(wishes: readonly number[], room: number): number[] {
  const shares = wishes.map(() => 0)
  const smallestFirst = wishes.map((_, index) => index).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0))
  let left = room
  smallestFirst.forEach((index, place) => {
    const share = Math.min(wishes[index] ?? 0, left / (wishes.length - place))
    shares[index] = share
    left -= share
  })
  return shares
}
