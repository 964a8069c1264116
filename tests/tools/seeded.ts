import fc from 'fast-check'

/** The same cases at every run; `SEED=n` tries others. fast-check prints seed and path of a failure. */
export function seeded<T>(property: fc.IProperty<T>, numRuns = 200): void {
  fc.assert(property, { seed: Number(process.env.SEED ?? 20260310), numRuns })
}
