import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { InfoFilled } from '@fluentui/react-icons/svg/info'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import { useTexts } from '../text/useTexts.ts'

type Intent = 'info' | 'success' | 'warning' | 'error'

const icons = { info: InfoFilled, success: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled }

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { fontSize: tokens.fontSizeBase400, lineHeight: 1, display: 'flex' },
  text: { overflowWrap: 'anywhere', textWrap: 'balance' },
  actions: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  close: { minWidth: '24px', marginBlock: `calc(-1 * ${tokens.spacingVerticalXXS})` },
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  successBar: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...borderOf(tokens.colorStatusSuccessBorder1),
  },
  warningBar: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...borderOf(tokens.colorStatusWarningBorder1),
  },
  errorBar: { backgroundColor: tokens.colorStatusDangerBackground1, ...borderOf(tokens.colorStatusDangerBorder1) },
  infoBar: {},
})

function borderOf(color: string) {
  return { borderTopColor: color, borderRightColor: color, borderBottomColor: color, borderLeftColor: color }
}

interface Props {
  readonly intent: Intent
  readonly text: string
  readonly assertive?: boolean
  readonly onDismiss?: () => void
  /** what can be done about it: small buttons */
  readonly children?: ReactNode
}

/**
 * A message in words, with what can be done about it. Fluent's MessageBar looks the same and brings motion and focus
 * management along, which no notice of ours uses.
 */
export function Notice({ intent, text, assertive = false, onDismiss, children }: Props) {
  const { t } = useTexts()
  const styles = useStyles()
  const Icon = icons[intent]
  return (
    <div className={mergeClasses(styles.bar, styles[`${intent}Bar`])} role={assertive ? 'alert' : 'group'}>
      <span className={mergeClasses(styles.icon, styles[intent])}>
        <Icon />
      </span>
      <span className={styles.text}>{text}</span>
      {onDismiss && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={t('actions.close')}
          onClick={onDismiss}
        />
      )}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
