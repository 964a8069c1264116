import { withTexts } from './pageTexts.ts'
import { loadPanel } from './panelLoad.ts'
import type { Route } from './routes.ts'

/** Each page in a chunk of its own. */
export const pageLoads = {
  start: withTexts(async () => (await import('./pages/StartPage.tsx')).StartPage),
  new: withTexts(async () => (await import('./pages/NewSessionPage.tsx')).NewSessionPage),
  session: async () => (await import('./pages/SessionPage.tsx')).SessionPage,
  end: withTexts(
    withTexts(async () => (await import('./pages/EndPage.tsx')).EndPage),
    'closing',
  ),
  outcome: withTexts(
    withTexts(
      withTexts(async () => (await import('./outcome/OutcomePage.tsx')).OutcomePage),
      'outcome',
    ),
    'archive',
  ),
  archive: withTexts(
    withTexts(async () => (await import('./archive/ArchivePage.tsx')).ArchivePage),
    'archive',
  ),
  reading: withTexts(
    withTexts(async () => (await import('./archive/ReadingPage.tsx')).ReadingPage),
    'archive',
  ),
  stage: withTexts(
    withTexts(async () => (await import('./stage/StagePage.tsx')).StagePage),
    'closing',
  ),
  example: withTexts(async () => (await import('./pages/ExamplePage.tsx')).ExamplePage),
  host: withTexts(
    withTexts(async () => (await import('./pages/host/HostHomePage.tsx')).HostHomePage),
    'host',
  ),
  tabSetUp: withTexts(
    withTexts(async () => (await import('./pages/host/TabSetUpPage.tsx')).TabSetUpPage),
    'host',
  ),
  privacy: withTexts(async () => (await import('./pages/legal/PrivacyPage.tsx')).PrivacyPage),
  imprint: withTexts(async () => (await import('./pages/legal/ImprintPage.tsx')).ImprintPage),
  accessibility: withTexts(async () => (await import('./pages/legal/AccessibilityPage.tsx')).AccessibilityPage),
  notFound: withTexts(async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage),
}

/** The live session that a panel or stage will show: its connection is made while the page is still on its way. */
async function openAhead({ page, sessionId }: Route & { readonly sessionId: string }): Promise<void> {
  const [{ openSessionAhead }, { showGlance }] = await Promise.all([
    import('./sessionAhead.ts'),
    import('./glance/glance.ts'),
  ])
  const store = openSessionAhead(sessionId)
  if (store && page === 'session') await showGlance(store)
}

/** Begins to load a page and what it shows, before anything is drawn. `fragment`: that of the address. */
export function preload(route: Route, fragment: string): void {
  const loads: Promise<unknown>[] = []
  // first, since the countdown needs nothing else; with an invitation in the address it is not sure yet who one is
  if ((route.page === 'session' || route.page === 'stage') && fragment === '') loads.push(openAhead(route))
  loads.push(pageLoads[route.page]())
  if (route.page === 'session') loads.push(loadPanel())
  // what cannot be loaded is reported where it is drawn
  for (const load of loads) load.catch(() => {})
}
