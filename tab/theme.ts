import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
/** A dark page on paper is ink for nothing. */
const paper = window.matchMedia('print')
const forced = window.matchMedia('(forced-colors: active)')

function subscribe(listener: () => void): () => void {
  const queries = [dark, paper, forced]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

function present(): Theme {
  if (paper.matches) return teamsLightTheme
  if (forced.matches) return teamsHighContrastTheme
  return dark.matches ? teamsDarkTheme : teamsLightTheme
}

/** The theme that the person has chosen in the system. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, present)
}
