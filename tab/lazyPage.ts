import { type FunctionComponent, lazy } from 'react'

/** A page that loads when it is rendered, or before that by `load`. */
export function lazyPage<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  return { load, Page: lazy(async () => ({ default: await load() })) }
}
