import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useDeferredValue } from 'react'
import { Composer } from './composer/Composer.tsx'
import { PanelTabs } from './PanelTabs.tsx'
import { usePanel } from './panelContext.ts'
import { TabBody } from './TabBody.tsx'
import { type Tab, useTabs } from './useTabs.ts'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    maxWidth: '640px',
    marginInline: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    // A panel too low for fixed parts (zoom of 400 %, keyboard of a phone) scrolls as a whole.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100dvh' },
  },
  // where there is too much of it, what runs now gives way, never the tabs or the note being written
  top: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  now: { minHeight: '120px', overflowY: 'auto', '@media (max-height: 420px)': { overflowY: 'visible' } },
  bottom: { flexShrink: 0 },
})

interface Props {
  readonly top: ReactNode
  readonly undo: ReactNode
  readonly bottom: ReactNode
  readonly windowOpen: boolean
}

/** The panel with its tabs. What does not depend on the chosen tab comes from outside, and is not drawn anew with it. */
export function PanelTabArea({ top, undo, bottom, windowOpen }: Props) {
  const styles = useStyles()
  const value = usePanel()
  const tabs = useTabs(value)
  const later = useDeferredValue<Tab | null>(tabs.chosen, null)
  return (
    <div className={styles.panel}>
      <header className={styles.top}>
        <div className={styles.now}>{top}</div>
        <PanelTabs tabs={tabs} />
      </header>
      <TabBody tab={tabs.chosen} shown={later} windowOpen={windowOpen} />
      <footer className={styles.bottom}>
        {undo}
        {!value.over && <Composer tab={later ?? tabs.chosen} />}
        {bottom}
      </footer>
    </div>
  )
}
