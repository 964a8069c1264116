import { Button, makeStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract'
import type { Step } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({ buttons: { display: 'flex' } })

/** A minute less or more, beside the length; before the start. */
export function LengthStepper({ step, name }: { readonly step: Step; readonly name: string }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { act } = usePanel()
  const set = (seconds: number) => act({ type: 'plan.setLength', stepId: step.id, seconds })
  return (
    <span className={styles.buttons}>
      <Button
        size="small"
        appearance="subtle"
        icon={<SubtractRegular />}
        aria-label={t('agenda.shorterStep', { name })}
        onClick={() => set(step.seconds - 60)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={t('agenda.longerStep', { name })}
        onClick={() => set(step.seconds + 60)}
      />
    </span>
  )
}
