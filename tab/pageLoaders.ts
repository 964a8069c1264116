import { lazyPage as page } from './lazyPage.ts'
import { panel } from './panelLoader.ts'
import type { Route } from './router.ts'

export const start = page(async () => (await import('./pages/StartPage.tsx')).StartPage)
export const newSession = page(async () => (await import('./pages/NewSessionPage.tsx')).NewSessionPage)
export const session = page(async () => (await import('./pages/SessionPage.tsx')).SessionPage)
export const end = page(async () => (await import('./pages/EndPage.tsx')).EndPage)
export const stage = page(async () => (await import('./stage/StagePage.tsx')).StagePage)
export const example = page(async () => (await import('./pages/ExamplePage.tsx')).ExamplePage)
export const legal = page(async () => (await import('./pages/LegalPage.tsx')).LegalPage)
export const notFound = page(async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage)

const loads: Record<Route['page'], () => Promise<unknown>> = {
  start: start.load,
  new: newSession.load,
  session: () => Promise.all([session.load(), panel.load()]),
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
