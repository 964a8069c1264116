import type { Studio } from './screens.ts'
export async function photographPanel(_: Studio): Promise<void> {}
