/** Seeds that once failed, with what they found. They are played by name, whatever else changes. */
export const pinned: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 2, found: 'a moderator is removed by a command that was given offline and arrives after healing' },
]
