import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { tipsUnder } from '../../../shared/session/notes.ts'
import type { Note, Session } from '../../../shared/session/session.ts'
import { usePeople } from '../../live/useLive.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import type { AspectGroup, CaseGroup } from './notesByCase.ts'

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  text: { whiteSpace: 'pre-wrap', display: 'block' },
  by: { color: tokens.colorNeutralForeground3 },
  question: { margin: 0, fontStyle: 'italic', overflowWrap: 'anywhere' },
})

interface CardsProps {
  readonly notes: readonly Note[]
  readonly session: Session
  /** what else is to be said of a card */
  readonly about?: (note: Note) => string
}

/** Cards with their tips under them. */
export function CardList({ notes, session, about }: CardsProps) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <Card key={note.id} note={note} session={session} about={about?.(note)} />
      ))}
    </ul>
  )
}

interface CardProps {
  readonly note: Note
  readonly session: Session
  readonly about?: string | undefined
}

function Card({ note, session, about }: CardProps) {
  const { t } = useTexts('pages')
  const { t: common } = useTexts()
  const styles = useStyles()
  const people = usePeople()
  const name = note.anonymous ? common('anonymous') : (people.get(note.author)?.name ?? common('unknownPerson'))
  const support = note.supporters.length > 0 ? ` · ${t('end.support', { count: note.supporters.length })}` : ''
  const tips = tipsUnder(session, note.id)
  return (
    <li>
      <Body1 className={styles.text}>{note.text}</Body1>
      <Caption1 className={styles.by}>
        {about && `${about} · `}
        {name}
        {support}
      </Caption1>
      {tips.length > 0 && (
        <ul className={styles.list} aria-label={t('end.tips')}>
          {tips.map((tip) => (
            <Card key={tip.id} note={tip} session={session} about={common('aspects.tip.name')} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Aspect({ group, session }: { readonly group: AspectGroup; readonly session: Session }) {
  const { t } = useTexts()
  const styles = useStyles()
  const { aspect, notes } = group
  return (
    <>
      <h3 className={styles.heading}>{t(`aspects.${aspect}.${notes.length > 1 ? 'plural' : 'name'}`)}</h3>
      <CardList notes={notes} session={session} />
    </>
  )
}

/** The cards of one case, by aspect. */
export function CaseNotes({ group, session }: { readonly group: CaseGroup; readonly session: Session }) {
  const { t } = useTexts('pages')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { known, place, aspects } = group
  const title = known ? common('caseNamed', { place, quarter: known.quarter }) : common('wholeRound')
  return (
    <Section title={title}>
      {known && <Caption1 className={styles.by}>{known.municipality}</Caption1>}
      {known && known.question !== '' && <p className={styles.question}>{known.question}</p>}
      {aspects.length === 0 && <Body1>{t('end.noNotesInCase')}</Body1>}
      {aspects.map((each) => (
        <Aspect key={each.aspect} group={each} session={session} />
      ))}
    </Section>
  )
}
