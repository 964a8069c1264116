/** What single characters do, by the name of what is pressed or focused. */
const characters = {
  note: ['n'],
  raise: ['m'],
  next: ['w'],
  pause: ['p', ' '],
  phase: ['h'],
  undo: ['z'],
  help: ['?'],
  tab1: ['1'],
  tab2: ['2'],
  tab3: ['3'],
  tab4: ['4'],
  tab5: ['5'],
} as const
export type ShortcutName = keyof typeof characters

/** The shortcuts there are, for whoever must know all of them. */
const names = Object.keys(characters) as ShortcutName[]

/** A key as the browser tells it, and where the focus is. */
export interface Pressed {
  readonly key: string
  /** Strg, Alt or the system key is held, or a text is being composed */
  readonly held: boolean
  /** the focus is in something that takes characters itself: a text field, a choice, a menu, a window */
  readonly taken: boolean
  /** the focus is on a control that the space bar presses */
  readonly onControl: boolean
}

/** Which shortcut a key is, if any: never while somebody writes, and the space bar only where it presses nothing. */
export function shortcutOf({ key, held, taken, onControl }: Pressed): ShortcutName | undefined {
  if (held || taken || (key === ' ' && onControl)) return undefined
  const character = key.toLowerCase()
  return names.find((name) => characters[name].some((known) => known === character))
}

/** The value of `aria-keyshortcuts` for what a shortcut presses. */
export function ariaKeys(name: ShortcutName): string {
  return characters[name].map((key) => (key === ' ' ? 'Space' : key.toUpperCase())).join(' ')
}
