import { makeStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { limits } from '../../../shared/protocol/limits.ts'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({ button: { justifySelf: 'start' } })

/** A case more: before the start, or spontaneously while there is time. */
export function AddCase() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, leading, over, ask } = usePanel()
  if (!leading || over || session.cases.length >= limits.cases) return null
  return (
    <SmallButton
      icon={<AddRegular />}
      look="outline"
      size="medium"
      className={styles.button}
      onClick={() => ask({ kind: 'caseProfile', caseId: null })}
    >
      {t('cases.add')}
    </SmallButton>
  )
}
