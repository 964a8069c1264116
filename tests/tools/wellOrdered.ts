import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What only computes comes first, while the checks still run; what waits for browsers comes when they are done. */
const projects = ['sim', 'unit', 'packages', 'backend', 'e2e']

/** The slowest of their projects. Whatever is not named here takes less, the larger file the longer. */
const slowest = [
  'backend/store/sqlite',
  'backend/outcome/pdf',
  'backend/outcome/dispatchKill',
  'e2e/accessibility',
  'e2e/layout',
  'e2e/faults',
  'e2e/outcome',
  'e2e/panelStates',
  'e2e/keyboard',
  'hosts/zoom',
  'hosts/teams',
  'e2e/newSession',
  'e2e/meeting',
  'e2e/closing',
]

type Spec = TestSpecification

function placeIn(list: readonly string[], found: (name: string) => boolean): number {
  const place = list.findIndex(found)
  return place < 0 ? list.length : place
}

function compare(a: Spec, b: Spec): number {
  const project = (spec: Spec) => placeIn(projects, (name) => spec.project.name === name)
  const slow = (spec: Spec) => placeIn(slowest, (name) => spec.moduleId.endsWith(`/${name}.test.ts`))
  return project(a) - project(b) || slow(a) - slow(b)
}

/** Longest first, so that both workers end at the same time; a project together, since its files share a worker. */
export class WellOrdered extends BaseSequencer {
  override async sort(specs: Spec[]): Promise<Spec[]> {
    return (await super.sort(specs)).sort(compare)
  }
}
