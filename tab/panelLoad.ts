/** The panel, below a `LiveProvider`. It begins to load together with its page: one way to the server less. */
export const loadPanel = async () => (await import('./panel/Panel.tsx')).Panel
