import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { byKind, type LineGroup } from '../../shared/session/draftLines.ts'
import type { Line, Session } from '../../shared/session/session.ts'
import { useTexts } from '../text/useTexts.ts'
import { LineAbout } from './LineAbout.tsx'

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalSNudge, margin: 0, padding: 0, listStyle: 'none' },
  line: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  text: { whiteSpace: 'pre-wrap' },
})

/** The text of a line and what is to be known of it. */
export function LineText({ line, session }: { readonly line: Line; readonly session: Session }) {
  const styles = useStyles()
  return (
    <>
      <span className={styles.text}>{line.text}</span>
      <LineAbout line={line} session={session} />
    </>
  )
}

interface GroupProps {
  readonly group: LineGroup
  readonly children: (line: Line) => ReactNode
  /** below the lines */
  readonly foot?: ReactNode
}

/** Lines of one kind under their heading. */
export function LinesOfKind({ group, children, foot }: GroupProps) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const id = useId()
  return (
    <div className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {t(`kinds.${group.kind}`)}
      </h3>
      {group.lines.length > 0 && (
        <ul className={styles.list} aria-labelledby={id}>
          {group.lines.map((line) => (
            <li key={line.id} className={styles.line}>
              {children(line)}
            </li>
          ))}
        </ul>
      )}
      {foot}
    </div>
  )
}

interface LinesProps {
  readonly lines: readonly Line[]
  readonly session: Session
}

/** Lines of the Fazit, for reading. */
export function FazitLines({ lines, session }: LinesProps) {
  return byKind(lines).map((group) => (
    <LinesOfKind key={group.kind} group={group}>
      {(line) => <LineText line={line} session={session} />}
    </LinesOfKind>
  ))
}
