import { Button } from '@fluentui/react-components'
import type { Failure } from '../live/requests.ts'
import { Notice } from '../parts/Notice.tsx'
import { refusalText } from '../text/refusalText.ts'
import { useTexts } from '../text/useTexts.ts'

interface Props {
  readonly failure: Failure
  readonly onRetry?: () => void
}

/** What happened and what to do, in words. */
export function Failed({ failure, onRetry }: Props) {
  const { t } = useTexts('refusals')
  const { t: common } = useTexts()
  return (
    <Notice intent="error" assertive text={refusalText(t, failure)}>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {common('actions.retry')}
        </Button>
      )}
    </Notice>
  )
}
