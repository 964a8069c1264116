import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { keepsMinutes } from '../../../shared/session/decision.ts'
import { draftLines } from '../../../shared/session/draftLines.ts'
import { Checklist } from '../../closing/Checklist.tsx'
import { Exchange } from '../../closing/exchange/Exchange.tsx'
import { FazitLines } from '../../closing/FazitLines.tsx'
import { Feedback } from '../../closing/Feedback.tsx'
import { isFeedbackShown } from '../../closing/isFeedbackShown.ts'
import { Card } from '../../parts/Card.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'
import { EditableLines } from './EditableLines.tsx'
import { SummaryEditor } from './SummaryEditor.tsx'

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  button: { justifySelf: 'start' },
})

/** The Fazit: its lines and its text, written by who leads or keeps the minutes, and what belongs to the end. */
export function ClosingView() {
  const { t } = useTexts('closing')
  const panel = usePanelAtOnce()
  const { session, me, leading, over } = panel
  return (
    <>
      <Card title={t('title')}>
        {keepsMinutes(session, me) ? <Written /> : <Read />}
        {!over && <NewAgreement />}
      </Card>
      {leading && (
        <Card title={t('points.title')}>
          <Checklist {...panel} />
        </Card>
      )}
      <Card title={t('exchange.title')}>
        <Exchange {...panel} />
      </Card>
      {isFeedbackShown(session) && (
        <Card title={t('feedback.title')}>
          <Feedback {...panel} />
        </Card>
      )}
    </>
  )
}

function Written() {
  return (
    <>
      <EditableLines />
      <SummaryEditor />
    </>
  )
}

function Read() {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session } = usePanelAtOnce()
  const { summary } = session.closing
  const lines = draftLines(session)
  if (summary === '' && lines.length === 0) return <p className={styles.quiet}>{t('empty')}</p>
  return (
    <>
      {summary !== '' && <p className={styles.text}>{summary}</p>}
      <FazitLines lines={lines} session={session} />
    </>
  )
}

function NewAgreement() {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { ask } = usePanelAtOnce()
  return (
    <Button size="small" className={styles.button} onClick={() => ask({ kind: 'agreement', sourceId: null })}>
      {t('agreement.new')}
    </Button>
  )
}
