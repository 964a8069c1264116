import { type FunctionComponent, lazy } from 'react'

/** A page that loads when it is drawn, unless `load` was called before. */
export function lazyPage<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  return lazy(async () => ({ default: await load() }))
}
