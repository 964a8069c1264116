import './styles.css'
import { preload } from './pageLoads.ts'
import { routeOf } from './routes.ts'
import { loadTexts, ownLanguage } from './text/texts.ts'
import { loadTheme } from './themes/themes.ts'

// Nothing that is imported here brings a library along: React, the page, its texts and the connection come side by side.
const mounting = import('./mount.tsx')
preload(routeOf(location.pathname), location.hash)
// what cannot be loaded is reported by whoever needs it
loadTexts(ownLanguage()).catch(() => {})
const theme = loadTheme()
const { mount } = await mounting
await theme
await mount()
