import { type FunctionComponent, lazy } from 'react'

/** A part that loads when it is drawn, in the chunk that `load` brings. */
export function lazyPage<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  return lazy(async () => ({ default: await load() }))
}
