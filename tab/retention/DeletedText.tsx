import { Body1 } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Receipt } from '../../shared/protocol/retention.ts'
import { recent } from '../services.ts'
import { dateAndTime } from '../text/format.ts'

/** That a session is deleted, since when, and for who led it the receipt. Its title is forgotten here, too. */
export function DeletedText({ sessionId, receipt }: { readonly sessionId: string; readonly receipt: Receipt }) {
  const { t, i18n } = useTranslation('retention')
  const { deletedAt, reason, counts } = receipt
  useEffect(() => recent.forget(sessionId), [sessionId])
  return (
    <>
      <Body1 role="status">
        {t('deleted', dateAndTime(i18n.language, deletedAt))} {t(`reason.${reason}`)}
      </Body1>
      {counts && <Body1>{t('counts', counts)}</Body1>}
    </>
  )
}
