import { FluentProvider } from '@fluentui/react-components'
import { Suspense } from 'react'
import { end, example, legal, newSession, notFound, session, stage, start } from './pageLoaders.ts'
import { Loading } from './pages/Loading.tsx'
import { type Pass, passOf, type Route, routeOf, useAddress } from './router.ts'
import { useTheme } from './theme.ts'

function pageOf(route: Route, pass: Pass | null) {
  switch (route.page) {
    case 'start':
      return <start.Page />
    case 'new':
      return <newSession.Page />
    case 'session':
      return <session.Page key={route.sessionId} sessionId={route.sessionId} pass={pass} />
    case 'end':
      return <end.Page key={route.sessionId} sessionId={route.sessionId} />
    case 'stage':
      return <stage.Page key={route.sessionId} sessionId={route.sessionId} />
    case 'example':
      return <example.Page />
    case 'legal':
      return <legal.Page />
    case 'notFound':
      return <notFound.Page />
    default:
      return route satisfies never
  }
}

/** The page that the address names, in the theme of the system. */
export function App() {
  const [path = '/', fragment] = useAddress().split('#')
  return (
    <FluentProvider theme={useTheme()}>
      <Suspense fallback={<Loading />}>{pageOf(routeOf(path), passOf(fragment ? `#${fragment}` : ''))}</Suspense>
    </FluentProvider>
  )
}
