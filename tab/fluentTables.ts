import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-components'
import type { Plugin } from 'vite'

const values: Readonly<Record<string, string>> = tokens
const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }
const themeFile = /\/tab\/themes\/(light|dark|contrast)\.ts$/

/** Writes each of Fluent's tokens as the CSS variable that it is. The table of all of them is 3 KB (gzip) of first load. */
function withTokens(code: string): string {
  return code.replaceAll(/\btokens\.(\w+)/g, (read, name: string) =>
    name in values ? JSON.stringify(values[name]) : read,
  )
}

/** A theme as its values. Worked out in the browser, it brings the table of all colours along: 3 KB (gzip) more. */
function withTheme(name: string): string {
  return `export const theme = ${JSON.stringify(themes[name as keyof typeof themes])}`
}

/** Fluent's tables of tokens and colours are looked up when the tab is built, not when it is opened. */
export function fluentTables(): Plugin {
  return {
    name: 'fluent-tables',
    apply: 'build',
    transform(code, id) {
      const theme = themeFile.exec(id)?.[1]
      if (theme) return { code: withTheme(theme), map: null }
      if (!/\/(tab|@fluentui)\//.test(id) || !code.includes('tokens.')) return null
      return { code: withTokens(code), map: null }
    },
  }
}
