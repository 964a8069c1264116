import { Link } from '@fluentui/react-components'
import type { MouseEvent, ReactNode } from 'react'
import { navigate } from '../router.ts'

interface Props {
  readonly to: string
  readonly children: ReactNode
}

/** A link to a page of ours. A plain press stays in this page, any other (new tab, new window) is the browser's. */
export function LocalLink({ to, children }: Props) {
  const go = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(to)
  }
  return (
    <Link href={to} onClick={go}>
      {children}
    </Link>
  )
}
