import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { byKind, draftLines } from '../../../shared/session/draftLines.ts'
import { LinesOfKind } from '../../closing/FazitLines.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'
import { EditableLine } from './EditableLine.tsx'
import { NewLine } from './NewLine.tsx'
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

/** The lines, each to be moved, removed or said better; those of their own have a field for one more. */
export function EditableLines() {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session, act } = usePanelAtOnce()
  const news = useGather()
  const lines = draftLines(session)
  const own = lines.filter(({ kind }) => kind === 'own')
  const gathered = byKind(lines.filter(({ kind }) => kind !== 'own'))
  const nothing = session.closing.lines.length === 0
  return (
    <>
      <p className={styles.quiet}>{t(nothing ? 'lines.none' : 'lines.about')}</p>
      {gathered.map((group) => (
        <LinesOfKind key={group.kind} group={group}>
          {(line) => <EditableLine line={line} />}
        </LinesOfKind>
      ))}
      <LinesOfKind group={{ kind: 'own', lines: own }} foot={<NewLine />}>
        {(line) => <EditableLine line={line} />}
      </LinesOfKind>
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
