import type { PartialTheme, Theme } from '@fluentui/react-components'
import { onHost, presentHost } from '../host/host.ts'
import type { HostTheme } from '../host/meetingHost.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
/** A dark page on paper is ink for nothing. */
const paper = window.matchMedia('print')
const forced = window.matchMedia('(forced-colors: active)')

const load: Readonly<Record<HostTheme, () => Promise<Theme>>> = {
  light: async () => (await import('./light.ts')).theme,
  dark: async () => (await import('./dark.ts')).theme,
  contrast: async () => (await import('./contrast.ts')).theme,
}
const loaded = new Map<HostTheme, Theme>()

function wished(): HostTheme {
  if (paper.matches) return 'light'
  if (forced.matches) return 'contrast'
  return presentHost().theme?.now() ?? (dark.matches ? 'dark' : 'light')
}

/** Loads the theme that the host has, or the person has chosen in the system: the others are 4 KB (gzip) each that nobody may need. */
export async function loadTheme(look: HostTheme = wished()): Promise<void> {
  if (!loaded.has(look)) loaded.set(look, await load[look]())
}

let latest: PartialTheme = {}

/** The theme that is wished; the one before until it is there. */
export function presentTheme(): PartialTheme {
  latest = loaded.get(wished()) ?? latest
  return latest
}

/** Calls the listener when another theme is wished and there. Gives how to stop. */
export function onTheme(listener: () => void): () => void {
  // where the theme cannot be loaded, the one before stays
  const change = () => void loadTheme().then(listener, () => {})
  const queries = [dark, paper, forced]
  for (const query of queries) query.addEventListener('change', change)
  let leave = presentHost().theme?.onChange(change)
  const stop = onHost(() => {
    leave?.()
    leave = presentHost().theme?.onChange(change)
    change()
  })
  return () => {
    stop()
    leave?.()
    for (const query of queries) query.removeEventListener('change', change)
  }
}
