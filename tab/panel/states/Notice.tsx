import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
})

interface Props {
  readonly intent: MessageBarIntent
  readonly text: string
  readonly assertive?: boolean
  readonly onDismiss?: () => void
  /** what can be done about it: small buttons */
  readonly children?: ReactNode
}

/** A message in words, with what can be done about it. */
export function Notice({ intent, text, assertive = false, onDismiss, children }: Props) {
  const { t } = useTranslation()
  const styles = useStyles()
  const dismiss = onDismiss && (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={t('actions.close')}
      onClick={onDismiss}
    />
  )
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      politeness={assertive ? 'assertive' : 'polite'}
      className={styles.bar}
      role={assertive ? 'alert' : 'group'}
    >
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      {(children || dismiss) && <MessageBarActions containerAction={dismiss ?? null}>{children}</MessageBarActions>}
    </MessageBar>
  )
}
