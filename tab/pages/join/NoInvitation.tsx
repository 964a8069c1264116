import { Body1 } from '@fluentui/react-components'
import { UnlessDeleted } from '../../retention/UnlessDeleted.tsx'
import { useAddress } from '../../router.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Page } from '../Page.tsx'
import { JoinField } from './JoinField.tsx'

/** No seat and no invitation, or one of which a part was lost on the way: what to do instead. */
export function NoInvitation({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts('pages')
  const broken = useAddress().includes('#')
  return (
    <UnlessDeleted sessionId={sessionId}>
      <Page title={t(broken ? 'join.broken' : 'join.noInvitation')}>
        <Body1>{t(broken ? 'join.brokenHint' : 'join.noInvitationHint')}</Body1>
        <JoinField />
      </Page>
    </UnlessDeleted>
  )
}
