import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { byKind, draftLines } from '../../../shared/session/draftLines.ts'
import { LinesOfKind } from '../../closing/FazitLines.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'
import { EditableLine } from './EditableLine.tsx'
import { RemovedLines } from './RemovedLines.tsx'
import { useGather } from './useGather.ts'

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

/** The gathered lines, each to be removed or said better. */
export function EditableLines() {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session, act } = usePanelAtOnce()
  const news = useGather()
  const groups = byKind(draftLines(session))
  const nothing = session.closing.lines.length === 0
  return (
    <>
      <p className={styles.quiet}>{t(nothing ? 'lines.none' : 'lines.about')}</p>
      {groups.map((group) => (
        <LinesOfKind key={group.kind} group={group}>
          {(line) => <EditableLine line={line} />}
        </LinesOfKind>
      ))}
      <RemovedLines />
      {news && (
        <Notice intent="info" text={t('lines.news')}>
          <Button size="small" onClick={() => act({ type: 'closing.gather' })}>
            {t('lines.gather')}
          </Button>
        </Notice>
      )}
    </>
  )
}
