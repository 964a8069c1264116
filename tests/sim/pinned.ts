/** Seeds that once failed, with what they found. They are played by name, whatever else changes. */
export const pinned: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 2, found: 'a moderator removed by a command that was given offline and arrived after healing' },
  { seed: 29, found: 'an event of the server itself, right after everybody had agreed' },
  { seed: 2150, found: 'a dead event stream that nobody noticed, because requests beside it were answered' },
  { seed: 33, found: 'a panel that noticed only after healing that its connection was dead' },
]
