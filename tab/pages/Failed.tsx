import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../live/api.ts'
import { refusalText } from '../text/refusalText.ts'

interface Props {
  readonly failure: Failure
  readonly onRetry?: () => void
}

/** What happened and what to do, in words. */
export function Failed({ failure, onRetry }: Props) {
  const { t } = useTranslation('refusals')
  const { t: common } = useTranslation()
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{refusalText(t, failure)}</MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{common('actions.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
