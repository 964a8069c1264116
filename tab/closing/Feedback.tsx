import { makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { type FeedbackQuestion, feedbackQuestions } from '../../shared/method/feedback.ts'
import { feedbackCounts } from '../../shared/session/feedback.ts'
import { useTexts } from '../text/useTexts.ts'
import type { ClosingProps } from './closingProps.ts'
import { FeedbackQuestionView } from './FeedbackQuestionView.tsx'
import { useAnswered } from './useAnswered.ts'

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  text: { margin: 0 },
})

type Answers = Partial<Record<FeedbackQuestion, number>>

/** Three questions, one press each; the third one sends them. Afterwards how often each answer was given. */
export function Feedback({ sessionId, session, me, act }: ClosingProps) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const part = useRef<HTMLDivElement>(null)
  const [answers, setAnswers] = useState<Answers>({})
  const { answered, keep } = useAnswered(sessionId, me)
  const asks = session.feedback.open && session.status.kind === 'live' && !answered
  const answer = (question: FeedbackQuestion, value: number) => {
    const next = { ...answers, [question]: value }
    setAnswers(next)
    const { helped, heard, again } = next
    if (helped === undefined || heard === undefined || again === undefined) return
    if (!act({ type: 'feedback.give', helped, heard, again })) return
    keep()
    part.current?.focus()
  }
  const counts = feedbackCounts(session)
  return (
    <div ref={part} className={styles.part} tabIndex={-1}>
      {answered && <p className={styles.text}>{t('feedback.thanks')}</p>}
      {(asks || !counts) && <p className={styles.text}>{t(asks ? 'feedback.about' : 'feedback.tooFew')}</p>}
      {(asks || counts) &&
        feedbackQuestions.map((question) => (
          <FeedbackQuestionView
            key={question}
            question={question}
            chosen={answers[question] ?? null}
            counts={asks ? null : (counts?.[question] ?? null)}
            onChoose={(value) => answer(question, value)}
          />
        ))}
    </div>
  )
}
