import type { ReactNode } from 'react'
import { Failed } from '../Failed.tsx'
import { Loading } from '../Loading.tsx'
import { Page } from '../Page.tsx'
import type { useOrganiser } from './useOrganiser.ts'

interface Props {
  readonly title: string
  readonly asked: ReturnType<typeof useOrganiser>
  readonly children: ReactNode
}

/** A page that is true of every server, and below it what this one says of itself, as soon as that is known. */
export function LegalFrame({ title, asked, children }: Props) {
  const { config, failure, again } = asked
  return (
    <Page title={title}>
      {children}
      {!config && !failure && <Loading />}
      {failure && <Failed failure={failure} onRetry={again} />}
    </Page>
  )
}
