import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { preload } from './pageLoaders.ts'
import { routeOf } from './router.ts'
import { startTexts } from './text/i18n.ts'

preload(routeOf(location.pathname))
await startTexts()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
