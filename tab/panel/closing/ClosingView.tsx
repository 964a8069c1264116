import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { byId, closingPoints } from '../../../shared/session/session.ts'
import { Card } from '../../parts/Card.tsx'
import { usePanel, usePanelAtOnce } from '../panelContext.ts'
import { SummaryEditor } from './SummaryEditor.tsx'

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  points: { display: 'grid' },
})

/** The Fazit: its text, written by who leads or keeps the minutes, and the points not to forget. */
export function ClosingView() {
  const { t } = useTranslation('panel')
  const styles = useStyles()
  const { session, me, leading } = usePanel()
  const mayWrite = leading || byId(session.people, me)?.minuteTaker === true
  const { summary } = session.closing
  return (
    <>
      <Card title={t('closing.title')}>
        {mayWrite && <SummaryEditor />}
        {!mayWrite && summary !== '' && <p className={styles.text}>{summary}</p>}
        {!mayWrite && summary === '' && <p className={styles.quiet}>{t('closing.empty')}</p>}
      </Card>
      <Points />
    </>
  )
}

function Points() {
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { session, leading, act } = usePanelAtOnce()
  if (!leading) return null
  return (
    <Card title={t('closing.points')}>
      <div className={styles.points}>
        {closingPoints.map((point) => (
          <Checkbox
            key={point}
            label={common(`closingPoints.${point}`)}
            checked={session.closing.checked.includes(point)}
            onChange={(_, { checked }) => act({ type: 'closing.check', point, on: checked === true })}
          />
        ))}
      </div>
    </Card>
  )
}
