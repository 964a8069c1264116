import { useKept } from '../../parts/kept.ts'
import { shortcutsChoice } from '../choices.ts'
import { ariaKeys, type ShortcutName } from './shortcuts.ts'

/** What a control must carry for a shortcut to press it: nothing while shortcuts are off. */
export function useShortcutKey(name: ShortcutName): { readonly 'aria-keyshortcuts'?: string } {
  return useKept(shortcutsChoice) ? { 'aria-keyshortcuts': ariaKeys(name) } : {}
}
