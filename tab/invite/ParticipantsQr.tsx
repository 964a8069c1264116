import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { QrCodeRegular } from '@fluentui/react-icons/svg/qr-code'
import { useState } from 'react'
import { invitationLink } from '../live/invitations.ts'
import type { Failure } from '../live/requests.ts'
import { Failed } from '../pages/Failed.tsx'
import { api, invitations, seats } from '../services.ts'
import { useTexts } from '../text/useTexts.ts'
import { QrCode } from './QrCode.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  ask: { display: 'flex', flexWrap: 'wrap', minHeight: '32px', flexShrink: 0 },
  link: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', userSelect: 'all' },
})

/** The link for participants as a QR code. */
export function LinkAsQr({ link }: { readonly link: string }) {
  const { t } = useTexts('entry')
  const styles = useStyles()
  return (
    <div className={styles.box}>
      <QrCode text={link} label={t('qr.label')} />
      <Caption1>{t('qr.about')}</Caption1>
    </div>
  )
}

/** The secret this tab still knows, or a fresh one. */
async function participantSecret(sessionId: string): Promise<string | Failure> {
  const known = invitations.of(sessionId).find(({ seat }) => seat.role === 'participant')
  if (known) return known.secret
  const token = seats.of(sessionId)?.token
  if (token === undefined) return { ok: false, code: 'notMember' }
  const minted = await api.mintInvitation(sessionId, token, { role: 'participant' }, false)
  if (!minted.ok) return minted
  invitations.keep(sessionId, [{ seat: { role: 'participant' }, secret: minted.value.secret }])
  return minted.value.secret
}

/** Shows the QR code on request, since it needs a link, and the server can show none twice. */
export function ParticipantsQr({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts('entry')
  const [secret, setSecret] = useState<string | Failure | null>(null)
  const show = async () => setSecret(await participantSecret(sessionId))
  const styles = useStyles()
  if (typeof secret === 'string') {
    const link = invitationLink(location.origin, sessionId, secret)
    return (
      <div className={styles.box}>
        <LinkAsQr link={link} />
        <span className={styles.link}>{link}</span>
      </div>
    )
  }
  return (
    <div className={styles.box}>
      <div className={styles.ask}>
        <Button icon={<QrCodeRegular />} onClick={show}>
          {t('qr.show')}
        </Button>
      </div>
      {secret && <Failed failure={secret} />}
    </div>
  )
}
