import { useCallback } from 'react'
import { useAnswer } from '../pages/useAnswer.ts'
import { Notice } from '../parts/Notice.tsx'
import { seats } from '../services.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { Files } from './Files.tsx'
import { retentionApi } from './retentionApi.ts'

/** In the last days: that all of it is deleted soon, with the files; before, nothing. */
export function Reminder({ sessionId }: { readonly sessionId: string }) {
  const { t, language } = useTexts('retention')
  const token = seats.of(sessionId)?.token ?? ''
  const { answer } = useAnswer(useCallback(() => retentionApi.read(sessionId, token), [sessionId, token]))
  if (!answer?.ok || !answer.value.offering) return null
  return (
    <Notice intent="warning" text={t('remind', dateAndTime(language, answer.value.deletesAt))}>
      <Files sessionId={sessionId} token={token} />
    </Notice>
  )
}
