import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { onHost } from './host/host.ts'
import { followHostLanguage, startTexts } from './text/i18n.ts'

/** Draws the page that the address names. */
export async function mount(): Promise<void> {
  await startTexts()
  onHost(() => void followHostLanguage())
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
