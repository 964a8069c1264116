import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { Suspense } from 'react'
import type { Seat } from '../../../shared/session/people.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { useHost } from '../../host/useHost.ts'
import { CodeBox } from '../../invite/CodeBox.tsx'
import { ParticipantsQr } from '../../invite/ParticipantsQr.tsx'
import { lazyPage } from '../../lazyPage.ts'
import { withTexts } from '../../pageTexts.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { refusalText } from '../../text/refusalText.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { useInvitationLink } from './useInvitationLink.ts'
import { Window } from './Window.tsx'

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  link: { gridColumnStart: 1, gridColumnEnd: -1, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
})

const InviteAll = lazyPage(withTexts(async () => (await import('./InviteAll.tsx')).InviteAll, 'host'))

/** The ways to invite: the code, the QR code and fresh links, one for each role and case. The server keeps no secret, so each press makes a new one. */
export function InvitationsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('panel')
  const { t: entry } = useTexts('entry')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session, sessionId } = usePanel()
  const { inviteAll } = useHost()
  const { caseName } = useStepNames(session)
  const seats: { readonly seat: Seat; readonly label: string }[] = [
    { seat: { role: 'participant' }, label: common('roles.participant') },
    ...caseOrder(session).map((caseId) => ({
      seat: { role: 'presenter' as const, caseId },
      label: caseName(caseId),
    })),
    { seat: { role: 'minuteTaker' }, label: common('roles.minuteTaker') },
    { seat: { role: 'moderator' }, label: common('roles.moderator') },
  ]
  return (
    <Window title={entry('code.dialog')} onClose={onClose}>
      <Suspense>{inviteAll && <InviteAll invite={inviteAll} />}</Suspense>
      <CodeBox sessionId={sessionId} />
      <ParticipantsQr sessionId={sessionId} />
      <h3 className={styles.heading}>{t('invitations.title')}</h3>
      <span>{t('invitations.text')}</span>
      {seats.map(({ seat, label }) => (
        <SeatRow key={label} seat={seat} label={label} />
      ))}
    </Window>
  )
}

function SeatRow({ seat, label }: { readonly seat: Seat; readonly label: string }) {
  const { t } = useTexts('panel')
  const { t: refusals } = useTexts('refusals')
  const styles = useStyles()
  const { state, copy } = useInvitationLink(usePanel().sessionId, seat)
  const icons = {
    idle: <CopyRegular />,
    busy: <Spinner size="extra-tiny" />,
    copied: <CheckmarkRegular />,
    shown: <CopyRegular />,
  }
  return (
    <div className={styles.row}>
      <span>{label}</span>
      <Button
        size="small"
        icon={state.kind === 'failed' ? icons.idle : icons[state.kind]}
        aria-label={t('invitations.copyFor', { whom: label })}
        onClick={copy}
      >
        {state.kind === 'copied' ? t('invitations.copied') : t('invitations.copy')}
      </Button>
      {state.kind === 'shown' && <span className={styles.link}>{state.link}</span>}
      {state.kind === 'failed' && <Notice intent="error" text={refusalText(refusals, state.failure)} assertive />}
    </div>
  )
}
