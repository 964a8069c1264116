import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { byId, type Session } from '../../../shared/session/session.ts'
import { useAspectEdge } from '../../parts/aspectColours.ts'
import { useHidden } from '../../parts/useHidden.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useBox } from '../useBox.ts'
import type { Board } from './boardOf.ts'
import { FittedCardsView } from './FittedCardsView.tsx'
import { type FittedBoard, type FittedRow, fitBoard } from './fitBoard.ts'

const useStyles = makeStyles({
  box: { position: 'relative', minHeight: 0, minWidth: 0, height: '100%', overflow: 'hidden', textWrap: 'wrap' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate' },
  head: { padding: 0, textAlign: 'start', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  label: {
    paddingBlock: 0,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    borderLeftWidth: '4px',
    borderLeftStyle: 'solid',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  cell: {
    verticalAlign: 'top',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  foot: { color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

interface Props {
  readonly session: Session
  readonly board: Board
}

/** Cards by case and aspect, laid out so that what is shown fits the room and what is not is counted. */
export function BoardView({ session, board }: Props) {
  const { t } = useTexts('stage')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { ref, box } = useBox()
  const quarterOf = (caseId: string | null) => byId(session.cases, caseId)?.quarter ?? common('wholeRound')
  const fitted = box && fitBoard(board, box, quarterOf)
  const [only] = board.columns
  const caption = board.columns.length === 1 ? t('board.ofCase', { name: quarterOf(only ?? null) }) : t('board.matrix')
  return (
    <div
      ref={ref}
      className={styles.box}
      style={fitted ? { fontSize: fitted.font, lineHeight: `${fitted.lineHeight}px` } : undefined}
    >
      {fitted && (
        <>
          <table className={styles.table} style={{ borderSpacing: fitted.gap }} aria-label={caption}>
            <Head fitted={fitted} quarterOf={quarterOf} />
            <tbody>
              {fitted.rows.map((row) => (
                <Row key={row.aspect} row={row} fitted={fitted} />
              ))}
            </tbody>
          </table>
          <More fitted={fitted} board={board} />
        </>
      )}
    </div>
  )
}

interface HeadProps {
  readonly fitted: FittedBoard
  readonly quarterOf: (caseId: string | null) => string
}

function Head({ fitted, quarterOf }: HeadProps) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const hidden = useHidden()
  const { head, label, columns, widths, padding } = fitted
  return (
    <thead>
      <tr style={{ height: head.height }}>
        <th scope="col" className={styles.head} style={{ width: label }}>
          <span className={hidden}>{t('board.aspect')}</span>
        </th>
        {columns.map((caseId, index) => (
          <th
            key={caseId}
            scope="col"
            className={styles.head}
            style={{ width: widths[index], boxSizing: 'border-box', paddingInline: padding.inline }}
          >
            <span className={styles.clamped} style={{ WebkitLineClamp: head.lines }}>
              {quarterOf(caseId)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Row({ row, fitted }: { readonly row: FittedRow; readonly fitted: FittedBoard }) {
  const { t } = useTexts()
  const styles = useStyles()
  const edge = useAspectEdge()
  const { padding, short, columns, lineHeight } = fitted
  return (
    <tr style={{ height: row.height }}>
      <th
        scope="row"
        className={mergeClasses(styles.label, edge[row.aspect])}
        style={{ paddingInline: padding.inline, paddingBlock: padding.block }}
      >
        {t(`aspects.${row.aspect}.${short ? 'short' : 'plural'}`)}
      </th>
      {row.cells.map((cards, index) => (
        <td
          key={columns[index]}
          className={styles.cell}
          style={{ paddingInline: padding.inline, paddingBlock: padding.block }}
        >
          <FittedCardsView cards={cards} lineHeight={lineHeight} />
        </td>
      ))}
    </tr>
  )
}

function More({ fitted, board }: { readonly fitted: FittedBoard; readonly board: Board }) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  if (fitted.moreColumns === 0) return null
  const count = board.columns.slice(fitted.columns.length).filter((caseId) => caseId !== null).length
  return (
    <div className={styles.foot} style={{ paddingInline: fitted.gap }}>
      {count > 0 ? t('board.moreCases', { count }) : t('board.moreRound')}
    </div>
  )
}
