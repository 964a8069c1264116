import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { tipsUnder } from '../../../shared/session/notes.ts'
import type { Note } from '../../../shared/session/session.ts'
import { lazyPage } from '../../lazyPage.ts'
import { useAspectEdge } from '../../parts/aspectColours.ts'
import { usePanel } from '../panelContext.ts'
import { restLoads } from '../restLoads.ts'
import { NoteFoot } from './NoteFoot.tsx'
import { NoteHead } from './NoteHead.tsx'

const NoteEditor = lazyPage(restLoads.noteEditor)

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

/** A card with the tips that hang under it. */
export function NoteCard({ note, hanging = false }: { readonly note: Note; readonly hanging?: boolean }) {
  const styles = useStyles()
  const edge = useAspectEdge()
  const { session } = usePanel()
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
      <NoteFoot note={note} hanging={hanging} />
      {tipsUnder(session, note.id).map((tip) => (
        <NoteCard key={tip.id} note={tip} hanging />
      ))}
    </article>
  )
}
