import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { CodeBox } from '../../invite/CodeBox.tsx'
import { LinkAsQr } from '../../invite/ParticipantsQr.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { navigate } from '../../router.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Page } from '../Page.tsx'
import { InvitationSection } from './InvitationSection.tsx'
import { type Made, useShownInvitations } from './useShownInvitations.ts'

const useStyles = makeStyles({
  open: { minHeight: '44px', justifySelf: 'start' },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalXL,
  },
  apart: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
})

/** The invitations of a new session: for the round, for each case, and apart from them those for the moderators. */
export function Created(made: Made) {
  const { t } = useTexts('create')
  const styles = useStyles()
  const { created, draft } = made
  const shown = useShownInvitations(made)
  const forModerators = shown.filter(({ role }) => role === 'moderator')
  const order = ['participant', 'presenter', 'minuteTaker']
  const forRound = shown
    .filter(({ role }) => role !== 'moderator')
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  return (
    <Page title={t('created.title', { title: draft.title })}>
      <Body1>{t('created.next')}</Body1>
      <Notice intent="warning" text={t('created.onlyNow')} />
      <Button appearance="primary" className={styles.open} onClick={() => navigate(`/s/${created.sessionId}`)}>
        {t('created.open')}
      </Button>
      {forRound.map((invitation) => (
        <InvitationSection key={invitation.secret} invitation={invitation}>
          {invitation.role === 'participant' && (
            <div className={styles.ways}>
              <CodeBox sessionId={created.sessionId} known={created.code} />
              <LinkAsQr link={invitation.link} />
            </div>
          )}
        </InvitationSection>
      ))}
      <div className={styles.apart}>
        {forModerators.map((invitation) => (
          <InvitationSection key={invitation.secret} invitation={invitation}>
            <Body1>{t('created.moderatorsOnly')}</Body1>
          </InvitationSection>
        ))}
      </div>
    </Page>
  )
}
