import { makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { keepsMinutes } from '../../../shared/session/decision.ts'
import { draftLines } from '../../../shared/session/draftLines.ts'
import { Checklist } from '../../closing/Checklist.tsx'
import { FazitLines } from '../../closing/FazitLines.tsx'
import { Card } from '../../parts/Card.tsx'
import { usePanelAtOnce } from '../panelContext.ts'
import { EditableLines } from './EditableLines.tsx'
import { SummaryEditor } from './SummaryEditor.tsx'

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

/** The Fazit: its lines and its text, written by who leads or keeps the minutes, and what belongs to the closing words. */
export function ClosingView() {
  const { t } = useTranslation('closing')
  const { session, me, leading, act } = usePanelAtOnce()
  return (
    <>
      <Card title={t('title')}>{keepsMinutes(session, me) ? <Written /> : <Read />}</Card>
      {leading && (
        <Card title={t('points.title')}>
          <Checklist session={session} act={act} />
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
  const { t } = useTranslation('closing')
  const styles = useStyles()
  const { session } = usePanelAtOnce()
  const { summary } = session.closing
  if (summary === '' && draftLines(session).length === 0) return <p className={styles.quiet}>{t('empty')}</p>
  return (
    <>
      {summary !== '' && <p className={styles.text}>{summary}</p>}
      <FazitLines session={session} />
    </>
  )
}
