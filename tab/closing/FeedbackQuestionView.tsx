import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { FeedbackQuestion } from '../../shared/method/feedback.ts'
import { useTexts } from '../text/useTexts.ts'

const answers = [1, 2, 3, 4] as const

const useStyles = makeStyles({
  question: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    maxWidth: '480px',
    gap: tokens.spacingHorizontalXS,
  },
  answer: {
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  counts: { color: tokens.colorNeutralForeground2, margin: 0 },
})

interface Props {
  readonly question: FeedbackQuestion
  /** from 1 to 4 */
  readonly chosen: number | null
  /** how often each was answered, the worst first; `null` while it is asked */
  readonly counts: readonly number[] | null
  readonly onChoose: (answer: number) => void
}

/** A question: four answers to press, or how often each was given. */
export function FeedbackQuestionView({ question, chosen, counts, onChoose }: Props) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const id = useId()
  const told = counts
    ? answers.map((value) =>
        t('feedback.count', { answer: t(`feedback.answers.${value}`), count: counts[value - 1] ?? 0 }),
      )
    : []
  return (
    <div className={styles.question}>
      <p id={id} className={styles.text}>
        {t(`feedback.questions.${question}`)}
      </p>
      {counts ? (
        <p className={styles.counts}>{told.toReversed().join(' · ')}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by what stands above it
        <div className={styles.answers} role="group" aria-labelledby={id}>
          {answers.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={chosen === value}
              className={mergeClasses(styles.answer, chosen === value && styles.chosen)}
              onClick={() => onChoose(value)}
            >
              {t(`feedback.answers.${value}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
