import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useCallback } from 'react'
import type { Session } from '../../shared/session/session.ts'
import { useKept } from '../parts/kept.ts'
import { Announcer } from './Announcer.tsx'
import { Background } from './background/Background.tsx'
import { soundChoice } from './choices.ts'
import { Composer } from './composer/Composer.tsx'
import { NoteDraftProvider } from './composer/NoteDraftProvider.tsx'
import { Header } from './header/Header.tsx'
import { useShortcuts } from './keys/useShortcuts.ts'
import { NowArea } from './now/NowArea.tsx'
import { PlanLine } from './now/PlanLine.tsx'
import { PanelTabs } from './PanelTabs.tsx'
import { PanelContext } from './panelContext.ts'
import { Notices } from './states/Notices.tsx'
import { TabBody } from './TabBody.tsx'
import { UndoBar } from './UndoBar.tsx'
import { useEver } from './useEver.ts'
import { usePanelValue } from './usePanelValue.ts'
import { useRescuedFocus } from './useRescuedFocus.ts'
import { useTabs } from './useTabs.ts'

const Sound = lazy(async () => ({ default: (await import('./sound/Sound.tsx')).Sound }))
const PanelDialog = lazy(async () => ({ default: (await import('./dialogs/PanelDialog.tsx')).PanelDialog }))

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
  top: { flexShrink: 0 },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
  },
  bottom: { flexShrink: 0 },
})

/** A session that is known, from top to bottom: what runs now, the chosen tab, the note being written. */
export function SessionPanel({ sessionId, session }: { readonly sessionId: string; readonly session: Session }) {
  const styles = useStyles()
  const { value, undo, takeBack, refusal, dismissRefusal, dialog, closeDialog } = usePanelValue(sessionId, session)
  const tabs = useTabs(value)
  const sound = useKept(soundChoice)
  const { ask } = value
  useShortcuts(useCallback(() => ask({ kind: 'help' }), [ask]))
  useRescuedFocus(dialog !== null)
  const windows = useEver(dialog !== null)
  return (
    <PanelContext value={value}>
      <NoteDraftProvider sessionId={sessionId}>
        <div className={styles.panel}>
          <header className={styles.top}>
            <div className={styles.parts}>
              <Header />
              <Notices refusal={refusal} onDismiss={dismissRefusal} />
              <NowArea />
              <PlanLine />
            </div>
            <PanelTabs tabs={tabs} />
          </header>
          <TabBody tab={tabs.chosen} />
          <footer className={styles.bottom}>
            <UndoBar undo={undo} onUndo={takeBack} />
            {!value.over && <Composer tab={tabs.chosen} />}
            <Announcer undo={undo} />
            <Background />
            <Suspense>{sound && !value.over && <Sound />}</Suspense>
          </footer>
        </div>
      </NoteDraftProvider>
      <Suspense>{windows && <PanelDialog request={dialog} onClose={closeDialog} />}</Suspense>
    </PanelContext>
  )
}
