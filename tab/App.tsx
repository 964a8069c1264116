import { FluentProvider } from '@fluentui/react-components'
import { Suspense } from 'react'
import { lazyPage } from './lazyPage.ts'
import { pageLoads } from './pageLoads.ts'
import { LoadingPage } from './pages/LoadingPage.tsx'
import { useAddress } from './router.ts'
import { type Pass, passOf, type Route, routeOf } from './routes.ts'
import { useTheme } from './themes/useTheme.ts'

const Start = lazyPage(pageLoads.start)
const NewSession = lazyPage(pageLoads.new)
const Session = lazyPage(pageLoads.session)
const End = lazyPage(pageLoads.end)
const Outcome = lazyPage(pageLoads.outcome)
const Archive = lazyPage(pageLoads.archive)
const Reading = lazyPage(pageLoads.reading)
const Stage = lazyPage(pageLoads.stage)
const Example = lazyPage(pageLoads.example)
const Host = lazyPage(pageLoads.host)
const TabSetUp = lazyPage(pageLoads.tabSetUp)
const Privacy = lazyPage(pageLoads.privacy)
const Imprint = lazyPage(pageLoads.imprint)
const Accessibility = lazyPage(pageLoads.accessibility)
const NotFound = lazyPage(pageLoads.notFound)

function pageOf(route: Route, pass: Pass | null) {
  switch (route.page) {
    case 'start':
      return <Start />
    case 'new':
      return <NewSession />
    case 'session':
      return <Session key={route.sessionId} sessionId={route.sessionId} pass={pass} />
    case 'end':
      return <End key={route.sessionId} sessionId={route.sessionId} />
    case 'outcome':
      return <Outcome key={route.sessionId} sessionId={route.sessionId} />
    case 'archive':
      return <Archive />
    case 'reading':
      return <Reading key={route.sessionId} sessionId={route.sessionId} />
    case 'stage':
      return <Stage key={route.sessionId} sessionId={route.sessionId} pass={pass} />
    case 'example':
      return <Example />
    case 'host':
      return <Host />
    case 'tabSetUp':
      return <TabSetUp />
    case 'privacy':
      return <Privacy />
    case 'imprint':
      return <Imprint />
    case 'accessibility':
      return <Accessibility />
    case 'notFound':
      return <NotFound />
    default:
      return route satisfies never
  }
}

/** The page that the address names, in the theme of the system. */
export function App() {
  const [path = '/', fragment] = useAddress().split('#')
  return (
    <FluentProvider theme={useTheme()}>
      <Suspense fallback={<LoadingPage />}>{pageOf(routeOf(path), passOf(fragment ? `#${fragment}` : ''))}</Suspense>
    </FluentProvider>
  )
}
