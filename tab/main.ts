import './styles.css'
import { startHost } from './host/host.ts'
import { preload } from './pageLoads.ts'
import { routeOf } from './routes.ts'
import { loadTexts, ownLanguage } from './text/texts.ts'
import { loadTheme } from './themes/themes.ts'

// Nothing that is imported here brings a library along: React, the page, its texts and the connection come side by side.
preload(routeOf(location.pathname), location.hash)
const ready = Promise.all([import('./mount.tsx'), startHost().then(() => loadTheme())])
// what cannot be loaded is reported by whoever needs it
loadTexts(ownLanguage()).catch(() => {})
const [{ mount }] = await ready
await mount()
