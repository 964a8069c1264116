import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useTexts } from '../../text/useTexts.ts'
import { CopyButton } from '../CopyButton.tsx'
import { Section } from '../Section.tsx'
import { mailAsText, mailtoOf } from './invitationText.ts'
import type { ShownInvitation } from './useShownInvitations.ts'

const useStyles = makeStyles({
  copies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { minHeight: '220px' },
  // a link that looks like the buttons beside it
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
})

interface Props {
  readonly invitation: ShownInvitation
  readonly children?: ReactNode
}

/** One invitation: its text and its link, each to be copied, and as a mail. */
export function InvitationSection({ invitation: { whom, link, mail }, children }: Props) {
  const { t } = useTexts('create')
  const styles = useStyles()
  const text = mailAsText(t, mail)
  return (
    <Section title={whom}>
      <div className={styles.copies}>
        <CopyButton text={text} label={t('created.textShort')} of={t('created.copyText', { whom })} />
        <CopyButton text={link} label={t('created.linkShort')} of={t('created.copyLink', { whom })} />
        <Button as="a" href={mailtoOf(mail)} aria-label={t('created.mailTo', { whom })}>
          {t('created.mailShort')}
        </Button>
      </div>
      <Field>
        <Input readOnly value={link} aria-label={t('created.linkOf', { whom })} />
      </Field>
      {children}
      <details>
        <summary className={styles.summary}>{t('created.text')}</summary>
        <Field>
          <Textarea
            readOnly
            className={styles.text}
            resize="vertical"
            value={text}
            aria-label={t('created.textOf', { whom })}
          />
        </Field>
      </details>
    </Section>
  )
}
