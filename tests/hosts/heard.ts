const patience = 10_000

/** What an app has said to its host, in order. Whoever waits for it to say something hears of it at once. */
export class Heard<Call> {
  readonly calls: Call[] = []
  readonly #waiting = new Set<() => void>()

  add(call: Call): void {
    this.calls.push(call)
    for (const look of this.#waiting) look()
  }

  /** Resolves with what `found` finds as soon as it finds something; rejects when the app never did what is `missed`. */
  until<Result>(missed: string, found: () => Result | undefined): Promise<Result> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const result = found()
        if (result === undefined) return
        done()
        resolve(result)
      }
      const timer = setTimeout(() => {
        done()
        reject(new Error(`the app did not ${missed}; it said: ${JSON.stringify(this.calls)}`))
      }, patience)
      const done = () => {
        clearTimeout(timer)
        this.#waiting.delete(look)
      }
      this.#waiting.add(look)
      look()
    })
  }
}
