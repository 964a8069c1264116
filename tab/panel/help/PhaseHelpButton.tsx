import { Button } from '@fluentui/react-components'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { useTexts } from '../../text/useTexts.ts'
import { useShortcutKey } from '../keys/useShortcutKey.ts'
import { usePanel } from '../panelContext.ts'

/** „So geht diese Phase", one press from the card of what runs now. */
export function PhaseHelpButton() {
  const { t } = useTexts('aids')
  const { ask } = usePanel()
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<QuestionCircleRegular />}
      aria-label={t('phaseHelp')}
      title={t('phaseHelp')}
      onClick={() => ask({ kind: 'phaseHelp' })}
      {...useShortcutKey('phase')}
    />
  )
}
