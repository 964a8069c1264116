import { makeStyles, tokens } from '@fluentui/react-components'
import { type ComponentType, memo, Suspense } from 'react'
import { lazyPage } from '../lazyPage.ts'
import { Hint } from './help/Hint.tsx'
import { NotesView } from './notes/NotesView.tsx'
import { usePanel } from './panelContext.ts'
import { restLoads } from './restLoads.ts'
import { useRescuedFocus } from './useRescuedFocus.ts'
import { type Tab, viewId } from './useTabs.ts'

const useStyles = makeStyles({
  view: {
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalS,
  },
  body: {
    // what is hidden for the eye is placed absolutely: without this it would lie below the panel and make the page scroll
    position: 'relative',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    '@media (max-height: 420px)': { overflowY: 'visible', flexBasis: 'auto' },
  },
})

const views: Record<Tab, ComponentType> = {
  agenda: memo(lazyPage(restLoads.agenda)),
  speakers: memo(lazyPage(restLoads.speakers)),
  notes: memo(NotesView),
  people: memo(lazyPage(restLoads.people)),
  ownCase: memo(lazyPage(restLoads.ownCase)),
}

interface Props {
  /** the chosen one */
  readonly tab: Tab
  /** the one whose view is drawn now: the chosen one a paint later, none at first */
  readonly shown: Tab | null
  readonly windowOpen: boolean
}

/**
 * The chosen view; the only part of the panel that scrolls, so that nothing ever hides a focused control. It is drawn
 * after what was pressed has answered: sixty cards take a slow device a third of a second.
 */
export function TabBody({ tab, shown, windowOpen }: Props) {
  const styles = useStyles()
  // here, and drawn with every change of the panel, since that may take away what has the focus
  usePanel()
  useRescuedFocus(windowOpen)
  const View = shown && views[shown]
  return (
    // anew for each tab: one begins at its top, however far the other was scrolled
    <main className={styles.body} key={shown}>
      <div
        id={viewId}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel without controls must be reachable to be scrolled (ARIA APG, tabs)
        tabIndex={0}
        aria-labelledby={`tab-${tab}`}
        aria-busy={shown !== tab}
        className={styles.view}
      >
        {View && (
          <Suspense>
            <Hint tab={shown} />
            <View />
          </Suspense>
        )}
      </div>
    </main>
  )
}
