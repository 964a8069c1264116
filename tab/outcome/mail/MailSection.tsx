import { Body1, Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { letterOf } from '../../../shared/outcome/letter/letter.ts'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import type { Failure } from '../../live/requests.ts'
import { CopyButton } from '../../pages/CopyButton.tsx'
import { Failed } from '../../pages/Failed.tsx'
import { mailtoOf } from '../../pages/newSession/invitationText.ts'
import { Section } from '../../pages/Section.tsx'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { outcomeApi } from '../outcomeApi.ts'

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  body: { minHeight: '220px' },
  sent: { outlineStyle: 'none' },
})

/** The newest version to be sent by hand: a mail that is ready, and the word that it was sent. */
export function MailSection({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useTexts('outcome')
  const styles = useStyles()
  const { sessionId, view } = useDesk()
  const [newest] = view.versions
  if (!newest) return null
  const link = `${location.origin}/s/${sessionId}/outcome`
  const { hash, redacted } = newest
  const { subject, text: body } = letterOf({ outcome, hash, redacted, link, language }, null)
  const mail = { subject, body }
  return (
    <Section title={t('mail.title')}>
      <Body1>{t('mail.about')}</Body1>
      <Field label={t('mail.subjectLabel')}>
        <Input readOnly value={mail.subject} />
      </Field>
      <Field label={t('mail.bodyLabel')}>
        <Textarea readOnly resize="vertical" textarea={{ className: styles.body }} value={mail.body} />
      </Field>
      <div className={styles.ways}>
        <CopyButton text={mail.body} label={t('mail.copyBody')} of={t('mail.copyBody')} />
        <CopyButton text={mail.subject} label={t('mail.copySubject')} of={t('mail.copySubject')} />
        <Button as="a" href={mailtoOf(mail)}>
          {t('mail.open')}
        </Button>
      </div>
      <Sent number={newest.number} sentAt={newest.sentAt} />
    </Section>
  )
}

function Sent({ number, sentAt }: { readonly number: number; readonly sentAt: number | null }) {
  const { t, language } = useTexts('outcome')
  const { t: common } = useTexts()
  const { sessionId, seat, busy, change, say } = useDesk()
  const styles = useStyles()
  const [failure, setFailure] = useState<Failure | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const mark = async () => {
    const refused = await change(() => outcomeApi.markSent(sessionId, seat.token, number))
    setFailure(refused)
    if (refused) return
    say(t('standing.marked'))
    // the button has gone with what it was for
    place.current?.focus()
  }
  const when = sentAt === null ? null : common('dateAndTime', dateAndTime(language, sentAt))
  return (
    <div ref={place} tabIndex={-1} className={styles.sent}>
      {when !== null ? (
        <Caption1>{t('mail.sentAt', { number, when })}</Caption1>
      ) : (
        <Button disabledFocusable={busy} onClick={() => void mark()}>
          {t('mail.mark')}
        </Button>
      )}
      {failure && <Failed failure={failure} />}
    </div>
  )
}
