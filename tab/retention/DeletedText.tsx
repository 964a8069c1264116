import { Body1 } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Receipt } from '../../shared/protocol/retention.ts'
import { recent } from '../services.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'

/** That a session is deleted, since when, and for who led it the receipt. Its title is forgotten here, too. */
export function DeletedText({ sessionId, receipt }: { readonly sessionId: string; readonly receipt: Receipt }) {
  const { t, language } = useTexts('retention')
  const { deletedAt, reason, counts } = receipt
  useEffect(() => recent.forget(sessionId), [sessionId])
  return (
    <>
      <Body1 role="status">
        {t('deleted', dateAndTime(language, deletedAt))} {t(`reason.${reason}`)}
      </Body1>
      {counts && <Body1>{t('counts', counts)}</Body1>}
    </>
  )
}
