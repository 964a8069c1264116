import { mergeClasses } from '@fluentui/react-components'
import { useNow } from '../live/useLive.ts'
import { useStepTime } from '../parts/useStepTime.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { HeroTimer } from './HeroTimer.tsx'
import { useStageText, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'
import { useColumns } from './useColumns.ts'

/** The break: when it goes on, on the clock and in minutes. */
export function BreakStage({ session, step }: StepProps) {
  const { t, language } = useTexts('stage')
  const { t: common } = useTexts()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const { leftMs, paused } = useStepTime(session, step)
  const { time } = dateAndTime(language, useNow() + leftMs)
  const until = paused
    ? t('break.paused')
    : leftMs > 0
      ? t('break.until', { time: common('time', { time }) })
      : t('break.over')
  return (
    <main className={columns.centre}>
      <h2 className={mergeClasses(text.plain, type.name)}>{until}</h2>
      <HeroTimer session={session} step={step} second />
      <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('break.kept')}</p>
    </main>
  )
}
