import { app } from '@microsoft/teams-js'
import type { HostTheme, MeetingHost } from '../meetingHost.ts'

const themes: Readonly<Record<string, HostTheme>> = { dark: 'dark', contrast: 'contrast' }

/** The theme of Teams, live. */
export function followTheme(first: string): NonNullable<MeetingHost['theme']> {
  let now = themes[first] ?? 'light'
  const listeners = new Set<() => void>()
  app.registerOnThemeChangeHandler((theme) => {
    now = themes[theme] ?? 'light'
    for (const listener of listeners) listener()
  })
  return {
    now: () => now,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
