import { lazyPage } from './lazyPage.ts'

/** The panel, below a `LiveProvider`. It begins to load together with its page: one way to the server less. */
export const panel = lazyPage(async () => (await import('./panel/Panel.tsx')).Panel)
