import { Suspense } from 'react'
import { lazyPage } from '../lazyPage.ts'
import { loadPanel } from '../panelLoad.ts'
import type { Pass } from '../routes.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { Seated } from './Seated.tsx'
import { SessionProvider } from './SessionProvider.tsx'

const Panel = lazyPage(loadPanel)

interface Props {
  readonly sessionId: string
  /** from the fragment of an invitation */
  readonly pass: Pass | null
}

/** The panel of a session. */
export function SessionPage({ sessionId, pass }: Props) {
  return (
    <Seated sessionId={sessionId} pass={pass}>
      {(seat) => (
        <SessionProvider sessionId={sessionId} seat={seat}>
          <Suspense fallback={<LoadingPage />}>
            <Panel sessionId={sessionId} />
          </Suspense>
        </SessionProvider>
      )}
    </Seated>
  )
}
