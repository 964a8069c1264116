import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { leads, type Refusal } from '../../../../shared/session/decision.ts'
import type { Session } from '../../../../shared/session/session.ts'
import { Checklist } from '../../../closing/Checklist.tsx'
import type { ClosingProps } from '../../../closing/closingProps.ts'
import { Exchange } from '../../../closing/exchange/Exchange.tsx'
import { Feedback } from '../../../closing/Feedback.tsx'
import { isFeedbackShown } from '../../../closing/isFeedbackShown.ts'
import { useDismissRefusal, useDo, useLive } from '../../../live/useLive.ts'
import { Notice } from '../../../parts/Notice.tsx'
import { refusalText } from '../../../text/refusalText.ts'
import { useTexts } from '../../../text/useTexts.ts'
import { Section } from '../../Section.tsx'

const useStyles = makeStyles({ parts: { display: 'grid', gap: tokens.spacingVerticalXL } })

/** Does a command; why the last one was refused. */
function useAct() {
  const doCommand = useDo()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const act: ClosingProps['act'] = (command) => {
    const refused = doCommand(command)
    setRefusal(refused)
    return refused === null
  }
  return { act, refusal, forget: () => setRefusal(null) }
}

function Refusals({ refusal, onDismiss }: { readonly refusal: Refusal | null; readonly onDismiss: () => void }) {
  const { t } = useTexts('refusals')
  const { refusals } = useLive()
  const dismiss = useDismissRefusal()
  return (
    <>
      {refusal && <Notice intent="warning" text={refusalText(t, refusal)} assertive onDismiss={onDismiss} />}
      {refusals.map((late) => (
        <Notice
          key={late.id}
          intent="warning"
          text={refusalText(t, late)}
          assertive
          onDismiss={() => dismiss(late.id)}
        />
      ))}
    </>
  )
}

/** What can still be done at the end: arranging to talk, the three questions, the closing words. */
export function ClosingSections({ session, sessionId }: { readonly session: Session; readonly sessionId: string }) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { me } = useLive()
  const { act, refusal, forget } = useAct()
  const props = { session, sessionId, me, act }
  return (
    <div className={styles.parts}>
      <Refusals refusal={refusal} onDismiss={forget} />
      <Section title={t('exchange.title')}>
        <Exchange {...props} />
      </Section>
      {isFeedbackShown(session) && (
        <Section title={t('feedback.title')}>
          <Feedback {...props} />
        </Section>
      )}
      {leads(session, me) && (
        <Section title={t('points.title')}>
          <Checklist {...props} />
        </Section>
      )}
    </div>
  )
}
