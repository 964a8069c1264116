import { buildTab } from '../../tab/build.ts'

/** Before the browsers' tests, once: two files that built it at the same time took it away from each other. */
export async function setup(): Promise<void> {
  await buildTab()
}
