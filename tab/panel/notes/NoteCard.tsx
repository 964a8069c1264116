import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, Suspense, useState } from 'react'
import type { Note } from '../../../shared/session/session.ts'
import { lazyPage } from '../../lazyPage.ts'
import { useAspectEdge } from '../../parts/aspectColours.ts'
import { restLoads } from '../restLoads.ts'
import { NoteFoot } from './NoteFoot.tsx'
import { NoteHead } from './NoteHead.tsx'

const NoteEditor = lazyPage(restLoads.noteEditor)
const AgreementTerms = lazyPage(restLoads.agreementTerms)

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tip: {
    border: 'none',
    borderLeft: '2px solid',
    borderRadius: 0,
    marginTop: tokens.spacingVerticalXS,
    paddingBlock: 0,
    paddingRight: 0,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})

interface Props {
  readonly note: Note
  readonly tips: readonly Note[]
  readonly hanging?: boolean
}

const noTips: readonly Note[] = []

function same(before: Props, now: Props): boolean {
  const { note, tips } = before
  return note === now.note && tips.length === now.tips.length && tips.every((tip, place) => tip === now.tips[place])
}

/** A card with the tips that hang under it. There are many: it is drawn again only where it has changed. */
export const NoteCard = memo(function NoteCard({ note, tips, hanging = false }: Props) {
  const styles = useStyles()
  const edge = useAspectEdge()
  const [editing, setEditing] = useState(false)
  return (
    <article className={mergeClasses(styles.card, hanging && styles.tip, edge[note.aspect])}>
      <NoteHead note={note} onEdit={() => setEditing(true)} />
      {editing ? (
        <Suspense>
          <NoteEditor note={note} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <p className={styles.text}>{note.text}</p>
      )}
      {note.agreed && (
        <Suspense>
          <AgreementTerms agreed={note.agreed} />
        </Suspense>
      )}
      <NoteFoot note={note} hanging={hanging} />
      {tips.map((tip) => (
        <NoteCard key={tip.id} note={tip} tips={noTips} hanging />
      ))}
    </article>
  )
}, same)
