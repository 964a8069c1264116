import { useEffect, useState } from 'react'
import { passInFragment } from '../../../shared/protocol/pass.ts'
import { hideFragment, useAddress } from '../../router.ts'
import { storages } from '../../services.ts'

const key = (sessionId: string) => `fallrunde.readPass.${sessionId}`

/** The pass with which somebody came to this tab: it leaves the address at once, and survives a reload. */
export function usePass(sessionId: string): { readonly pass: string | null; readonly isBroken: boolean } {
  const [, fragment = ''] = useAddress().split('#')
  const brought = passInFragment(`#${fragment}`)
  const [kept, keep] = useState(() => storages.perTab.getItem(key(sessionId)))
  useEffect(() => {
    if (brought === null) return
    storages.perTab.setItem(key(sessionId), brought)
    keep(brought)
    hideFragment()
  }, [brought, sessionId])
  return { pass: brought ?? kept, isBroken: brought === null && fragment.startsWith('r=') }
}
