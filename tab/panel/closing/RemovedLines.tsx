import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { inShort } from '../../parts/inShort.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
})

/** What was removed from the Fazit, to be brought back. */
export function RemovedLines() {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session, act } = usePanelAtOnce()
  const removed = session.closing.lines.filter((line) => line.removed)
  if (removed.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{t('lines.removedCount', { count: removed.length })}</summary>
      <ul className={styles.list}>
        {removed.map(({ id: lineId, text }) => (
          <li key={lineId} className={styles.line}>
            <span>{text}</span>
            <Button
              size="small"
              aria-label={t('lines.restoreLine', { text: inShort(text) })}
              onClick={() => act({ type: 'closing.restoreLine', lineId })}
            >
              {t('lines.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
