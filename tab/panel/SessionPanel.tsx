import { makeStyles, tokens } from '@fluentui/react-components'
import { memo, Suspense, useCallback } from 'react'
import type { Session } from '../../shared/session/session.ts'
import { lazyPage } from '../lazyPage.ts'
import { useKept } from '../parts/kept.ts'
import { Announcer } from './Announcer.tsx'
import { soundChoice } from './choices.ts'
import { NoteDraftProvider } from './composer/NoteDraftProvider.tsx'
import { Header } from './header/Header.tsx'
import { useShortcuts } from './keys/useShortcuts.ts'
import { NowArea } from './now/NowArea.tsx'
import { PlanLine } from './now/PlanLine.tsx'
import { AtOnce, PanelProvider } from './PanelProvider.tsx'
import { PanelTabArea } from './PanelTabArea.tsx'
import { restLoads } from './restLoads.ts'
import { Notices } from './states/Notices.tsx'
import { UndoBar } from './UndoBar.tsx'
import { useEver } from './useEver.ts'
import { usePanelValue } from './usePanelValue.ts'
import { useRest } from './useRest.ts'

const Background = lazyPage(restLoads.background)
const Sound = lazyPage(restLoads.sound)
const PanelDialog = lazyPage(restLoads.dialog)

const runningNow = ['timer', 'steps', 'status', 'introductions', 'cases'] as const

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
  },
})

interface Props {
  readonly sessionId: string
  readonly session: Session
}

/** A session that is known, from top to bottom: what runs now, the chosen tab, the note being written. */
export const SessionPanel = memo(function SessionPanel({ sessionId, session }: Props) {
  const styles = useStyles()
  const panel = usePanelValue(sessionId, session)
  const { value, actions, standing, undo, takeBack, refusal, dismissRefusal, dialog, closeDialog } = panel
  const sound = useKept(soundChoice)
  const { ask } = value
  useShortcuts(useCallback(() => ask({ kind: 'help' }), [ask]))
  useRest()
  const windows = useEver(dialog !== null)
  const top = (
    <div className={styles.parts}>
      <Header />
      <Notices refusal={refusal} onDismiss={dismissRefusal} />
      <Suspense>
        <AtOnce follows={runningNow}>
          <NowArea />
        </AtOnce>
      </Suspense>
      <PlanLine />
    </div>
  )
  const bottom = (
    <>
      <Announcer undo={undo} />
      <Suspense>
        <Background />
      </Suspense>
      <Suspense>{sound && !value.over && <Sound />}</Suspense>
    </>
  )
  return (
    <PanelProvider value={value} actions={actions} standing={standing} answering={panel.answering}>
      <NoteDraftProvider sessionId={sessionId}>
        <PanelTabArea
          top={top}
          undo={<UndoBar undo={undo} onUndo={takeBack} />}
          bottom={bottom}
          windowOpen={dialog !== null}
        />
      </NoteDraftProvider>
      <Suspense>{windows && <PanelDialog request={dialog} onClose={closeDialog} />}</Suspense>
    </PanelProvider>
  )
})
