import { useEffect } from 'react'
import { shortcutsChoice } from '../choices.ts'
import { ariaKeys, type Pressed, shortcutOf } from './shortcuts.ts'

const takesCharacters =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [role^="menu"], [role="dialog"]'
const pressedBySpace = 'button, a, input, summary, [role="button"], [role="tab"]'

function pressed(event: KeyboardEvent): Pressed {
  const at = event.target instanceof Element ? event.target : document.body
  return {
    key: event.key,
    held: event.ctrlKey || event.metaKey || event.altKey || event.isComposing,
    taken: at.closest(takesCharacters) !== null || document.querySelector('[role="dialog"]') !== null,
    onControl: at.closest(pressedBySpace) !== null,
  }
}

/** Presses or focuses the control that carries this shortcut; `false` where none is on screen. */
function use(keys: string): boolean {
  const control = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${keys}"]`)
  if (!control) return false
  const goesThere = control.matches('textarea, [role="tab"]')
  if (goesThere) control.focus()
  if (!(control instanceof HTMLTextAreaElement)) control.click()
  return true
}

/** Single characters press what carries them, so that a shortcut can never do more than the button that is there. */
export function useShortcuts(openHelp: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !shortcutsChoice.value()) return
      const name = shortcutOf(pressed(event))
      if (!name) return
      if (name === 'help') openHelp()
      else if (!use(ariaKeys(name))) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [openHelp])
}
