import { makeStyles, tokens } from '@fluentui/react-components'
import type { ComponentType } from 'react'
import { AgendaView } from './agenda/AgendaView.tsx'
import { Hint } from './help/Hint.tsx'
import { NotesView } from './notes/NotesView.tsx'
import { OwnCaseView } from './ownCase/OwnCaseView.tsx'
import { PeopleView } from './people/PeopleView.tsx'
import { SpeakersView } from './speakers/SpeakersView.tsx'
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
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
})

const views: Record<Tab, ComponentType> = {
  agenda: AgendaView,
  speakers: SpeakersView,
  notes: NotesView,
  people: PeopleView,
  ownCase: OwnCaseView,
}

/** The chosen view; the only part of the panel that scrolls, so that nothing ever hides a focused control. */
export function TabBody({ tab }: { readonly tab: Tab }) {
  const styles = useStyles()
  const View = views[tab]
  return (
    <main className={styles.body}>
      <div
        id={viewId}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel without controls must be reachable to be scrolled (ARIA APG, tabs)
        tabIndex={0}
        aria-labelledby={`tab-${tab}`}
        className={styles.view}
        key={tab}
      >
        <Hint tab={tab} />
        <View />
      </div>
    </main>
  )
}
