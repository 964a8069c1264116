import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

const levels = ['error', 'warn', 'log', 'info'] as const
let spies: MockInstance[] = []

beforeEach(() => {
  spies = levels.map((level) => vi.spyOn(console, level).mockImplementation(() => undefined))
})

/** A noisy console is a failure: what a test expects to be said, it asserts and clears itself. */
afterEach(() => {
  const said = spies.flatMap((spy) => spy.mock.calls)
  for (const spy of spies) spy.mockRestore()
  expect(said, 'unexpected console output').toEqual([])
})
