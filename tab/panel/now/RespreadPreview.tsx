import { Button } from '@fluentui/react-components'
import { driftMs } from '../../../shared/session/clock.ts'
import { respreadChanges } from '../../../shared/session/respread.ts'
import { byId } from '../../../shared/session/session.ts'
import { useNow } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { respreadSentence } from './respreadSentence.ts'

/** What evening out will change, in one sentence, before it is done. */
export function RespreadPreview({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  const { stepInList } = useStepNames(session)
  const now = useNow()
  const changes = respreadChanges(session, now).flatMap(({ stepId, from, to }) => {
    const step = byId(session.steps, stepId)
    return step ? [{ step: stepInList(step), from, to }] : []
  })
  const whileCurrent = session.timer.current
  const evenOut = () => {
    const undo = { text: t('plan.respreadDone'), commands: [{ type: 'plan.undoRespread' as const }] }
    if (whileCurrent !== null && act({ type: 'plan.respread', whileCurrent }, undo)) onDone()
  }
  return (
    <Notice intent="info" text={respreadSentence(t, driftMs(session, now), changes)} onDismiss={onDone}>
      {changes.length > 0 && (
        <Button size="small" appearance="primary" onClick={evenOut}>
          {t('plan.doRespread')}
        </Button>
      )}
    </Notice>
  )
}
