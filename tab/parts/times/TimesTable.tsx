import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useTexts } from '../../text/useTexts.ts'
import { minutesAndSeconds } from '../time.ts'

/** Too narrow for the name of a step beside its numbers: it stands above them. */
const narrow = '@media (max-width: 420px)'

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    [narrow]: {
      display: 'block',
      '& thead, & tbody, & tfoot': { display: 'block' },
      '& tr': { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      '& th:first-child': { gridColumn: '1 / -1' },
    },
  },
  cell: { textAlign: 'start', paddingBlock: tokens.spacingVerticalXS, paddingInlineEnd: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', hyphens: 'auto' },
  number: { textAlign: 'end', whiteSpace: 'nowrap', verticalAlign: 'top' },
  bars: { display: 'grid', gap: '2px', marginBlockStart: '2px' },
  bar: { height: '5px', borderRadius: tokens.borderRadiusSmall, border: '1px solid', boxSizing: 'border-box' },
  planned: { color: tokens.colorNeutralStrokeAccessible },
  actual: { color: tokens.colorBrandBackground, backgroundColor: 'currentcolor', printColorAdjust: 'exact' },
  over: { color: tokens.colorStatusDangerForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
})

/** What a step was to take and took. */
export interface StepTime {
  readonly id: string
  readonly name: string
  readonly plannedSeconds: number
  /** `null` where it was left out or is still to come */
  readonly actualSeconds: number | null
}

interface RowProps {
  readonly time: StepTime
  /** the meeting is over */
  readonly over: boolean
  readonly longestSeconds: number
}

function Row({ time: { name, plannedSeconds, actualSeconds }, over, longestSeconds }: RowProps) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const width = (seconds: number) => ({ width: `${(100 * seconds) / longestSeconds}%` })
  const took = actualSeconds ?? 0
  const late = took > plannedSeconds
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
        <div className={styles.bars} aria-hidden>
          <div className={mergeClasses(styles.bar, styles.planned)} style={width(plannedSeconds)} />
          {took > 0 && (
            <div className={mergeClasses(styles.bar, styles.actual, late && styles.over)} style={width(took)} />
          )}
        </div>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{minutesAndSeconds(plannedSeconds)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {actualSeconds === null ? t(over ? 'end.notHeld' : 'end.notYet') : minutesAndSeconds(actualSeconds)}
      </td>
    </tr>
  )
}

/** Planned against actual time of each step, as numbers and as bars. */
export function TimesTable({ times, over }: { readonly times: readonly StepTime[]; readonly over: boolean }) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const number = mergeClasses(styles.cell, styles.number)
  const longestSeconds = Math.max(1, ...times.flatMap((time) => [time.plannedSeconds, time.actualSeconds ?? 0]))
  const planned = times.reduce((sum, { plannedSeconds }) => sum + plannedSeconds, 0)
  const actual = times.reduce((sum, { actualSeconds }) => sum + (actualSeconds ?? 0), 0)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t('end.step')}
          </th>
          <th scope="col" className={number}>
            {t('end.planned')}
          </th>
          <th scope="col" className={number}>
            {t('end.actual')}
          </th>
        </tr>
      </thead>
      <tbody>
        {times.map((time) => (
          <Row key={time.id} time={time} over={over} longestSeconds={longestSeconds} />
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" className={styles.cell}>
            {t('end.total')}
          </th>
          <td className={number}>{minutesAndSeconds(planned)}</td>
          <td className={number}>{minutesAndSeconds(actual)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
