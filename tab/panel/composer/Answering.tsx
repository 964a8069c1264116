import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { Note } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  text: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

/** The card that the note being written will hang under. */
export function Answering({ note, onStop }: { readonly note: Note; readonly onStop: () => void }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{t('composer.answering', { text: note.text })}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('composer.stopAnswering')}
        onClick={onStop}
      />
    </div>
  )
}
