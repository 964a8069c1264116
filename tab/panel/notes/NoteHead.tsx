import { makeStyles, tokens } from '@fluentui/react-components'
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass'
import type { Note } from '../../../shared/session/session.ts'
import { useIsPending, useMayEdit } from '../../live/useLive.ts'
import { PersonName } from '../../parts/PersonName.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useStanding } from '../panelContext.ts'
import { NoteMenu } from './NoteMenu.tsx'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { flexGrow: 1, minWidth: 0 },
  aspect: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
})

/** What a card is, who wrote it, and whether it is still on its way. */
export function NoteHead({ note, onEdit }: { readonly note: Note; readonly onEdit: () => void }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { over } = useStanding()
  const pending = useIsPending(note.id)
  const mayEdit = useMayEdit(note)
  return (
    <div className={styles.head}>
      <span className={styles.what}>
        <span className={styles.aspect}>{common(`aspects.${note.aspect}.name`)}</span>
        {' · '}
        {note.anonymous ? common('anonymous') : <PersonName personId={note.author} />}
        {note.editedAt !== null && ` · ${t('notes.edited')}`}
      </span>
      {pending && (
        <Tag>
          <HourglassRegular /> {t('notes.pending')}
        </Tag>
      )}
      {!over && <NoteMenu note={note} mayEdit={mayEdit} onEdit={onEdit} />}
    </div>
  )
}
