import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback } from 'react'
import { useAnswer } from '../pages/useAnswer.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { retentionApi } from './retentionApi.ts'

const useStyles = makeStyles({
  // the line is there before the day is, so that nothing moves when it comes
  day: { color: tokens.colorNeutralForeground3, minHeight: tokens.lineHeightBase200 },
})

interface Props {
  readonly sessionId: string
  readonly token: string
}

/** The day on which a session is deleted, in a few words; that it is there no more, where that is so. */
export function DayItGoes({ sessionId, token }: Props) {
  const { t, language } = useTexts('retention')
  const styles = useStyles()
  const { answer } = useAnswer(useCallback(() => retentionApi.read(sessionId, token), [sessionId, token]))
  const isGone = answer?.ok === false && answer.code === 'notFound'
  return (
    <Caption1 className={styles.day}>
      {answer?.ok && t('goesOn', dateAndTime(language, answer.value.deletesAt))}
      {isGone && t('isGone')}
    </Caption1>
  )
}
