import { type ReactNode, useCallback } from 'react'
import { JoinField } from '../pages/join/JoinField.tsx'
import { Loading } from '../pages/Loading.tsx'
import { Page } from '../pages/Page.tsx'
import { useAnswer } from '../pages/useAnswer.ts'
import { useTexts } from '../text/useTexts.ts'
import { DeletedText } from './DeletedText.tsx'
import { retentionApi } from './retentionApi.ts'

interface Props {
  readonly sessionId: string
  /** token of a seat, or secret of an invitation */
  readonly token?: string | undefined
  /** a page that tells why nothing is to be seen */
  readonly children: ReactNode
}

/** The page for somebody who cannot open a session: that it is deleted, if it is. */
export function UnlessDeleted({ sessionId, token, children }: Props) {
  const { t } = useTexts('retention')
  const { answer } = useAnswer(useCallback(() => retentionApi.receipt(sessionId, token), [sessionId, token]))
  if (!answer) return <Loading />
  const receipt = answer.ok ? answer.value.receipt : null
  if (!receipt) return children
  return (
    <Page title={t('deletedTitle')}>
      <DeletedText sessionId={sessionId} receipt={receipt} />
      <JoinField primary={false} />
    </Page>
  )
}
