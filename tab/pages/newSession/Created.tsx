import {
  Body1,
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { CreatedSession, Invitation } from '../../../shared/protocol/rest.ts'
import { invitationLink } from '../../live/invitations.ts'
import { navigate } from '../../router.ts'
import { CopyButton } from '../CopyButton.tsx'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { bodyOf, type Draft } from './draft.ts'
import { invitationText } from './invitationText.ts'

const useStyles = makeStyles({
  copies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  open: { minHeight: '44px', justifySelf: 'start' },
  text: { minHeight: '220px' },
})

interface Props {
  readonly created: CreatedSession
  readonly draft: Draft
  readonly retentionDays: number
}

interface Shown {
  readonly secret: string
  readonly whom: string
  readonly link: string
  readonly text: string
}

function useShownInvitations({ created, draft, retentionDays }: Props): Shown[] {
  const { t, i18n } = useTranslation('pages')
  const { title, topic, scheduledFor, minutes, cases } = bodyOf(draft)
  const caseIds = created.invitations.flatMap(({ seat }) => (seat.role === 'presenter' ? [seat.caseId] : []))
  return created.invitations.map(({ seat, secret }: Invitation) => {
    const index = seat.role === 'presenter' ? caseIds.indexOf(seat.caseId) : -1
    const quarter = cases[index]?.quarter ?? null
    const link = invitationLink(location.origin, created.sessionId, secret)
    const whom = t(`created.forRole.${seat.role}`, { place: index + 1, quarter: quarter ?? '' })
    const facts = { title, topic, scheduledFor, minutes, link, quarter, retentionDays }
    return {
      secret,
      whom,
      link,
      text: invitationText(t, i18n.language, { ...facts, privacy: `${location.origin}/legal` }),
    }
  })
}

/** The invitations of a new session, each as a link and as a ready text. */
export function Created(props: Props) {
  const { t } = useTranslation('pages')
  const styles = useStyles()
  const open = (
    <Button appearance="primary" className={styles.open} onClick={() => navigate(`/s/${props.created.sessionId}`)}>
      {t('created.open')}
    </Button>
  )
  return (
    <Page title={t('created.title', { title: props.draft.title })}>
      <Body1>{t('created.next')}</Body1>
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{t('created.onlyNow')}</MessageBarBody>
      </MessageBar>
      {open}
      {useShownInvitations(props).map(({ secret, whom, link, text }) => (
        <Section key={secret} title={whom}>
          <Input readOnly value={link} aria-label={`${t('created.linkShort')}: ${whom}`} />
          <div className={styles.copies}>
            <CopyButton text={link} label={t('created.linkShort')} of={t('created.copyLink', { whom })} />
            <CopyButton text={text} label={t('created.textShort')} of={t('created.copyText', { whom })} />
          </div>
          <details>
            <summary>{t('created.text')}</summary>
            <Field>
              <Textarea
                readOnly
                className={styles.text}
                resize="vertical"
                value={text}
                aria-label={`${t('created.text')}: ${whom}`}
              />
            </Field>
          </details>
        </Section>
      ))}
    </Page>
  )
}
