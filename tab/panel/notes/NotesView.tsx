import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { aspects } from '../../../shared/method/aspects.ts'
import { currentStep } from '../../../shared/session/clock.ts'
import { answeredCard, liveNotes, tipsUnder } from '../../../shared/session/notes.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId, type Note, type Session } from '../../../shared/session/session.ts'
import { Select } from '../../parts/Select.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { usePortions } from '../../parts/usePortions.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { NoteCard } from './NoteCard.tsx'

const everything = 'everything'
const wholeRound = 'round'

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalSNudge },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

/** Cards of a case that do not hang under another, aspect by aspect. */
function cardsOf(session: Session, caseId: string | null): Note[] {
  const cards = liveNotes(session).filter((note) => note.caseId === caseId && !answeredCard(session, note))
  return cards.toSorted((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect))
}

interface Group {
  readonly caseId: string | null
  readonly cards: readonly Note[]
}

/** The groups with their first `count` cards together. */
function firstOf(groups: readonly Group[], count: number): Group[] {
  let left = count
  return groups.flatMap(({ caseId, cards }) => {
    const shown = cards.slice(0, Math.max(0, left))
    left -= cards.length
    return shown.length > 0 ? [{ caseId, cards: shown }] : []
  })
}

/** All cards by case and aspect; at first those of the case that is on. */
export function NotesView() {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session, over } = usePanel()
  const { caseName } = useStepNames(session)
  const [chosen, setChosen] = useState<string | null>(null)
  const onStage = currentStep(session)?.caseId
  const filter = chosen ?? onStage ?? everything
  const order = caseOrder(session)
  const single = filter === wholeRound ? null : byId(session.cases, filter)?.id
  const shown = filter === everything || single === undefined ? [...order, null] : [single]
  const groups = shown.map((caseId) => ({ caseId, cards: cardsOf(session, caseId) }))
  const full = groups.filter(({ cards }) => cards.length > 0)
  const drawn = usePortions(full.reduce((sum, { cards }) => sum + cards.length, 0))
  return (
    <>
      <Select size="small" aria-label={t('notes.filter')} value={filter} onChoose={setChosen}>
        <option value={everything}>{t('notes.everything')}</option>
        {order.map((caseId) => (
          <option key={caseId} value={caseId}>
            {caseName(caseId)}
          </option>
        ))}
        <option value={wholeRound}>{common('wholeRound')}</option>
      </Select>
      {full.length === 0 && <p className={styles.quiet}>{t(over ? 'notes.none' : 'notes.empty')}</p>}
      {firstOf(full, drawn).map(({ caseId, cards }) => (
        <section key={caseId ?? wholeRound} className={styles.list} aria-label={caseName(caseId)}>
          {groups.length > 1 && <h2 className={styles.heading}>{caseName(caseId)}</h2>}
          {cards.map((note) => (
            <NoteCard key={note.id} note={note} tips={tipsUnder(session, note.id)} />
          ))}
        </section>
      ))}
    </>
  )
}
