import type { FunctionComponent } from 'react'
import { lazy } from 'react'
import type { Route } from './router.ts'

function page<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  return { load, Page: lazy(async () => ({ default: await load() })) }
}

export const start = page(async () => (await import('./pages/StartPage.tsx')).StartPage)
export const session = page(async () => (await import('./pages/SessionPage.tsx')).SessionPage)
export const end = page(async () => (await import('./pages/EndPage.tsx')).EndPage)
export const stage = page(async () => (await import('./stage/StagePage.tsx')).StagePage)
export const example = page(async () => (await import('./pages/ExamplePage.tsx')).ExamplePage)
export const legal = page(async () => (await import('./pages/LegalPage.tsx')).LegalPage)
export const notFound = page(async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage)

const loads: Record<Route['page'], () => Promise<unknown>> = {
  start: start.load,
  session: session.load,
  end: end.load,
  stage: stage.load,
  example: example.load,
  legal: legal.load,
  notFound: notFound.load,
}

/** Begins to load a page before it is rendered. */
export function preload(route: Route): void {
  // a page that cannot be loaded is reported where it is rendered
  loads[route.page]().catch(() => {})
}
