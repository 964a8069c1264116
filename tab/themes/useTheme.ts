import type { PartialTheme } from '@fluentui/react-components'
import { useEffect, useSyncExternalStore } from 'react'
import { loadTheme, onTheme, presentTheme } from './themes.ts'

/** The theme that the person has chosen in the system. */
export function useTheme(): PartialTheme {
  useEffect(() => {
    // a page that is printed gets no time to load the light one
    void loadTheme('light')
  }, [])
  return useSyncExternalStore(onTheme, presentTheme)
}
