import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { elapsedMs } from '../../../shared/session/clock.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId, type Session, type Step } from '../../../shared/session/session.ts'
import { minutesAndSeconds } from '../../parts/time.ts'

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

interface RowProps {
  readonly name: string
  readonly step: Step
  /** the meeting is over */
  readonly over: boolean
  readonly actualSeconds: number
  readonly longestSeconds: number
}

function Row({ name, step, over, actualSeconds, longestSeconds }: RowProps) {
  const { t } = useTranslation('pages')
  const styles = useStyles()
  const width = (seconds: number) => ({ width: `${(100 * seconds) / longestSeconds}%` })
  const late = actualSeconds > step.plannedSeconds
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
        <div className={styles.bars} aria-hidden>
          <div className={mergeClasses(styles.bar, styles.planned)} style={width(step.plannedSeconds)} />
          {actualSeconds > 0 && (
            <div
              className={mergeClasses(styles.bar, styles.actual, late && styles.over)}
              style={width(actualSeconds)}
            />
          )}
        </div>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{minutesAndSeconds(step.plannedSeconds)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {step.startedAt === null ? t(over ? 'end.notHeld' : 'end.notYet') : minutesAndSeconds(actualSeconds)}
      </td>
    </tr>
  )
}

/** Planned against actual time of each step, as numbers and as bars. */
export function Times({ session, now }: { readonly session: Session; readonly now: number }) {
  const { t } = useTranslation('pages')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const order = caseOrder(session)
  const nameOf = (step: Step) => {
    const known = byId(session.cases, step.caseId)
    const kind = common(`steps.${step.kind}`)
    return known
      ? `${kind} · ${common('caseNamed', { place: order.indexOf(known.id) + 1, quarter: known.quarter })}`
      : kind
  }
  const rows = session.steps.map((step) => ({ step, actualSeconds: elapsedMs(session, step, now) / 1000 }))
  const longestSeconds = Math.max(1, ...rows.flatMap(({ step, actualSeconds }) => [step.plannedSeconds, actualSeconds]))
  const planned = rows.reduce((sum, { step }) => sum + step.plannedSeconds, 0)
  const actual = rows.reduce((sum, { actualSeconds }) => sum + actualSeconds, 0)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t('end.step')}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            {t('end.planned')}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            {t('end.actual')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.step.id}
            {...row}
            over={session.status.kind === 'closed'}
            name={nameOf(row.step)}
            longestSeconds={longestSeconds}
          />
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" className={styles.cell}>
            {t('end.total')}
          </th>
          <td className={mergeClasses(styles.cell, styles.number)}>{minutesAndSeconds(planned)}</td>
          <td className={mergeClasses(styles.cell, styles.number)}>{minutesAndSeconds(actual)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
