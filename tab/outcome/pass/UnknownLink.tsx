import { Body1 } from '@fluentui/react-components'
import { JoinField } from '../../pages/join/JoinField.tsx'
import { Page } from '../../pages/Page.tsx'
import { UnlessDeleted } from '../../retention/UnlessDeleted.tsx'
import { useTexts } from '../../text/useTexts.ts'

/** The link has a pass that opens nothing: mistyped, cut off, over, or of a session that is deleted. */
export function UnknownLink({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts('outcome')
  return (
    <UnlessDeleted sessionId={sessionId}>
      <Page title={t('pass.unknown')}>
        <Body1>{t('pass.unknownAbout')}</Body1>
        <JoinField />
      </Page>
    </UnlessDeleted>
  )
}
