import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { useTexts } from '../text/useTexts.ts'
import { useShortcutKey } from './keys/useShortcutKey.ts'
import type { Undo } from './panelContext.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '32px',
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  action: { flexShrink: 0, color: tokens.colorNeutralForegroundInverted },
})

interface Props {
  readonly undo: Undo | null
  readonly onUndo: (undo: Undo) => void
}

/** What was just done, with the way back. The announcer says it, so that there is one voice only. */
export function UndoBar({ undo, onUndo }: Props) {
  const { t } = useTexts()
  const styles = useStyles()
  const key = useShortcutKey('undo')
  return (
    <div>
      {undo && (
        <div className={styles.bar}>
          <span>{undo.text}</span>
          <Button
            size="small"
            appearance="transparent"
            className={styles.action}
            icon={<ArrowUndoRegular />}
            onClick={() => onUndo(undo)}
            {...key}
          >
            {t('actions.undo')}
          </Button>
        </div>
      )}
    </div>
  )
}
