import { useState } from 'react'
import type { MenuKit } from './menuParts.tsx'

let loaded: MenuKit | null = null

/** The menu's insides, `null` until `load` has brought them; loading again costs nothing. */
export function useMenuKit(): { readonly kit: MenuKit | null; load(): Promise<void> } {
  const [kit, setKit] = useState(loaded)
  const load = async () => {
    loaded ??= (await import('./menuKit.ts')).menuKit
    setKit(loaded)
  }
  return { kit, load }
}
