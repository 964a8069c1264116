import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const forced = window.matchMedia('(forced-colors: active)')

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener)
  forced.addEventListener('change', listener)
  return () => {
    dark.removeEventListener('change', listener)
    forced.removeEventListener('change', listener)
  }
}

function present(): Theme {
  if (forced.matches) return teamsHighContrastTheme
  return dark.matches ? teamsDarkTheme : teamsLightTheme
}

/** The theme that the person has chosen in the system. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, present)
}
