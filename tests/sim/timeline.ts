interface Planned {
  readonly at: number
  readonly order: number
  call: (() => void) | null
}

function isBefore(a: Planned, b: Planned): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

/** Virtual time: nothing waits, everything that is due later is called in its order. A binary heap. */
export class Timeline {
  now = 0
  #order = 0
  readonly #heap: Planned[] = []

  /** Calls after `ms` of virtual time; the result cancels. */
  after(ms: number, call: () => void): () => void {
    const planned: Planned = { at: this.now + Math.max(0, ms), order: this.#order, call }
    this.#order += 1
    this.#push(planned)
    return () => {
      planned.call = null
    }
  }

  /** Moves on to the next call that is due until `end` and makes it; `false` where there is none. */
  step(end: number): boolean {
    for (;;) {
      const [first] = this.#heap
      if (!first || first.at > end) {
        this.now = Math.max(this.now, end)
        return false
      }
      this.#pop()
      if (!first.call) continue
      this.now = first.at
      first.call()
      return true
    }
  }

  #push(planned: Planned): void {
    const heap = this.#heap
    let place = heap.push(planned) - 1
    while (place > 0) {
      const up = (place - 1) >> 1
      const parent = heap[up]
      if (!parent || isBefore(parent, planned)) break
      heap[place] = parent
      place = up
    }
    heap[place] = planned
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      const [a, b] = [heap[left], heap[left + 1]]
      const child = b && a && isBefore(b, a) ? b : a
      if (!child || isBefore(last, child)) break
      heap[place] = child
      place = child === b ? left + 1 : left
    }
    heap[place] = last
  }
}

const turn = () => new Promise<void>((done) => setImmediate(done))

/** Resolves when all promises have run out, and what the server puts off to the end of a tick is done. */
export async function settled(): Promise<void> {
  await turn()
  await turn()
}
