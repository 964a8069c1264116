import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { compiledTexts } from '../tab/compiledTexts.ts'
import { WellOrdered } from './tools/wellOrdered.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const setupFiles = ['tests/setup.ts']
/** Files of a project share a worker's modules, and with them its browser: loading them anew took half of the unit tests' time. */
const shared = { root, setupFiles, pool: 'forks' as const, environment: 'node' as const, isolate: false }

/** One project a level of proof: rules and views, the server over real sockets, the hosts' packages, the simulation, real browsers. */
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    sequence: { sequencer: WellOrdered },
    projects: [
      {
        plugins: [compiledTexts()],
        test: { ...shared, name: 'unit', include: ['tests/{session,method,protocol,outcome,tab}/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          ...shared,
          name: 'backend',
          include: ['tests/backend/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { ...shared, name: 'packages', include: ['tests/manifest/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { ...shared, name: 'sim', include: ['tests/sim/**/*.test.ts'], testTimeout: 180_000 } },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/{e2e,hosts}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/tools/builtTab.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
