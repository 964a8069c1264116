import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { agendaLengths } from '../../../shared/method/agenda.ts'
import { Choice } from '../../parts/Choice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { type Draft, minutesInRange, wishOf } from './draft.ts'

const useStyles = makeStyles({
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  plan: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  minutes: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
})

const template = ['withImpulse', 'withoutImpulse'] as const

/** The steps of the agenda as it would come out, each with its minutes. */
function useRows(draft: Draft) {
  const { t } = useTexts('create')
  const { t: common } = useTexts()
  const wish = wishOf(draft)
  const lengths = agendaLengths(minutesInRange(wish.minutes) ? wish : { ...wish, minutes: 180 })
  const row = (name: string, seconds: number | null) => (seconds === null ? [] : [{ name, minutes: seconds / 60 }])
  const { caseTalk, caseQuestions } = lengths
  const cases = ((caseTalk ?? 0) + (caseQuestions ?? 0)) * wish.cases
  return [
    ...row(common('steps.welcome'), lengths.welcome),
    ...row(common('steps.impulse'), lengths.impulse),
    ...row(common('steps.impulseQuestions'), lengths.impulseQuestions),
    ...(wish.cases > 0 ? row(t('template.cases', { count: wish.cases }), cases) : []),
    ...row(common('steps.break'), lengths.break),
    ...row(common('steps.discussion'), lengths.discussion),
    ...row(common('steps.summary'), lengths.summary),
  ]
}

interface Props {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

/** The agenda of the source, with or without the talk from outside and the break, and what it comes to. PLAN-1 */
export function TemplateField({ draft, onChange }: Props) {
  const { t, language } = useTexts('create')
  const { t: pages } = useTexts('pages')
  const { t: common } = useTexts()
  const styles = useStyles()
  const rows = useRows(draft)
  return (
    <div className={styles.column}>
      <Field label={t('template.label')} hint={t('template.hint')}>
        <Choice
          label={t('template.label')}
          options={template.map((value) => ({ value, label: t(`template.${value}`) }))}
          value={draft.impulse ? 'withImpulse' : 'withoutImpulse'}
          onChoose={(value) => onChange({ impulse: value === 'withImpulse' })}
        />
      </Field>
      <Checkbox
        label={pages('create.break')}
        checked={draft.break}
        onChange={(_, { checked }) => onChange({ break: checked === true })}
      />
      <ol className={styles.plan} aria-label={t('template.plan')}>
        {rows.map(({ name, minutes }) => (
          <li key={name} className={styles.row}>
            <span>{name}</span>
            <span className={styles.minutes}>
              {common('minutesShort', { minutes: minutes.toLocaleString(language, { maximumFractionDigits: 1 }) })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
