import type { Change, Outcome, OutcomeCard, OutcomePerson, Said } from './outcome.ts'

interface Piece {
  readonly subject: Change['subject']
  readonly text: string
}
const personKey = 'person:'
type Entry = readonly [key: string, piece: Piece]

const piece = (subject: Change['subject'], { key, text }: Said): Entry => [key, { subject, text }]

function cardPieces(card: OutcomeCard): Entry[] {
  return [piece('card', card), ...card.tips.map((tip) => piece('tip', tip))]
}

/** Nothing for who is not there any more: the document lists them as little. */
function personText({ name, organisation, function: does, present }: OutcomePerson): string {
  return present ? [name, organisation, does].filter(Boolean).join(', ') : ''
}

function agreementPieces({ agreements, head }: Outcome): Entry[] {
  return agreements.map((agreement) => {
    const who = [...agreement.people.map((index) => head.people[index]?.name), agreement.others].filter(Boolean)
    const text = [agreement.text, who.join(', '), agreement.until].filter(Boolean).join(' · ')
    return [agreement.key, { subject: 'agreement', text }]
  })
}

/** An outcome, and the ids of its people in the order of their list: a place in it says nothing from one version to the next. */
export interface Compared {
  readonly outcome: Outcome
  readonly people: readonly string[]
}

/** Everything that is compared, by its key; empty texts are nothing that was said. */
function piecesOf({ outcome, people }: Compared): ReadonlyMap<string, Piece> {
  const { head, summary, cases, general } = outcome
  const entries: Entry[] = [
    piece('title', head.title),
    piece('topic', head.topic),
    ...head.people.map(
      (person, index): Entry => [
        `${personKey}${people[index] ?? index}`,
        { subject: 'person', text: personText(person) },
      ],
    ),
    piece('summary', summary.text),
    ...summary.lines.map((line) => piece('line', line)),
    ...cases.map(({ question }) => piece('question', question)),
    ...[...cases.flatMap(({ aspects }) => aspects), ...general].flatMap(({ cards }) => cards.flatMap(cardPieces)),
    ...agreementPieces(outcome),
  ]
  return new Map(entries.filter(([, { text }]) => text !== ''))
}

function changeOf(key: string, before: Piece | undefined, after: Piece | undefined): Change[] {
  const subject = after?.subject ?? before?.subject ?? 'other'
  if (before?.text === after?.text) return []
  const kind = !before ? 'added' : !after ? 'removed' : 'changed'
  return [{ key, subject, kind, before: before?.text ?? null, after: after?.text ?? null }]
}

/** No id of a person gets into a document. */
function withoutIds(changes: readonly Change[]): Change[] {
  return changes.map((change, place) =>
    change.key.startsWith(personKey) ? { ...change, key: `person:${place}` } : change,
  )
}

const withoutRelease = ({ outcome }: Compared) => JSON.stringify({ ...outcome, release: null })

/**
 * What a correction changes, in the order of the new document, then what is gone from the old one. Where documents
 * differ in nothing that has words of its own (an order, a time), that is one change of the subject `other`.
 */
export function changesBetween(before: Compared, after: Compared): Change[] {
  const [old, fresh] = [piecesOf(before), piecesOf(after)]
  const keys = new Set([...fresh.keys(), ...old.keys()])
  const changes = [...keys].flatMap((key) => changeOf(key, old.get(key), fresh.get(key)))
  if (changes.length > 0 || withoutRelease(before) === withoutRelease(after)) return withoutIds(changes)
  return [{ key: 'other', subject: 'other', kind: 'changed', before: null, after: null }]
}
