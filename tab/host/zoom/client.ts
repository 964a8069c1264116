import { zoomCapabilities, zoomCoreCapabilities } from '../../../shared/hosts/zoomCapabilities.ts'
import { onAddress } from '../../router.ts'
import { zoomSdk } from './sdk.ts'

type Capability = (typeof zoomCapabilities)[number]

/** The version of the API that is spoken; older clients refuse to answer without it. */
const version = '0.16'

/** Zoom's client, told what is asked of it. */
export interface ZoomClient {
  /** whether this client knows it, and may do it here */
  can(capability: Capability): boolean
  /** What a call gives, `null` where the client says no. Waits while the client is being told anew. */
  ask<T>(call: () => Promise<T>): Promise<T | null>
  /** Tells the client anew what is asked of it: it forgets that with another address or another role. */
  tellAgain(): Promise<void>
}

/** Rejects where there is no client. One capability that a client does not know may fail all: then with what each has. */
async function tell(wished: readonly Capability[]): Promise<{ asked: readonly string[]; refused: readonly string[] }> {
  try {
    const { unsupportedApis = [] } = await zoomSdk.config({ capabilities: [...wished], version })
    return { asked: wished, refused: unsupportedApis }
  } catch (error) {
    if (wished.length === zoomCoreCapabilities.length) throw error
    return tell(zoomCoreCapabilities)
  }
}

export async function openZoomClient(): Promise<ZoomClient> {
  let told = await tell(zoomCapabilities)
  let ready: Promise<void> = Promise.resolve()
  const again = async () => {
    told = await tell(told.asked.length === zoomCoreCapabilities.length ? zoomCoreCapabilities : zoomCapabilities)
  }
  const client: ZoomClient = {
    can: (capability) => told.asked.includes(capability) && !told.refused.includes(capability),
    async ask(call) {
      try {
        await ready
        return await call()
      } catch {
        return null
      }
    },
    tellAgain() {
      // a client that is asked while the page is left answers nothing: what it knew before may still do
      ready = again().catch(() => {})
      return ready
    },
  }
  onAddress(() => void client.tellAgain())
  return client
}
