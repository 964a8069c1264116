import { dateOf, timeOf } from '../../../shared/outcome/dates.ts'
import { fill } from '../../../shared/outcome/fill.ts'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import type { Language } from '../formats/format.ts'
import type { Document } from './blocks.ts'
import { caseParts, comparison } from './caseParts.ts'
import { agreementsPart, changesPart, questionsPart, summaryPart } from './closingParts.ts'
import { peoplePart, timesPart } from './meetingParts.ts'
import { type Words, wordsOf } from './words.ts'

function whenOf({ outcome, language, t }: Words): string {
  const { startedAt, closedAt } = outcome.head
  if (startedAt === null) return t.notHeld
  const [date, from] = [dateOf(startedAt, language), timeOf(startedAt, language)]
  return closedAt === null
    ? fill(t.begunOn, { date, from })
    : fill(t.heldOn, { date, from, to: timeOf(closedAt, language) })
}

function withRole({ outcome }: Words, role: 'moderator' | 'minuteTaker'): string {
  const people = outcome.head.people.filter(({ roles, present }) => present && roles.includes(role))
  return people.flatMap(({ name }) => name ?? []).join(', ')
}

function factsOf(words: Words, keptUntil: number | undefined): Document['facts'] {
  const { outcome, t, language } = words
  const facts = [
    [t.date, whenOf(words)],
    [t.organiser, outcome.head.organiser ?? ''],
    [t.moderation, withRole(words, 'moderator')],
    [t.minutes, withRole(words, 'minuteTaker')],
    [t.municipalities, [...new Set(outcome.cases.map(({ municipality }) => municipality))].join(', ')],
    [t.keptUntil, keptUntil === undefined ? '' : dateOf(new Date(keptUntil).toISOString(), language)],
  ] as const
  return facts.filter(([, value]) => value !== '')
}

function statusOf({ outcome, language, t }: Words): string {
  const { release } = outcome
  return release ? fill(t.version, { number: release.number, date: dateOf(release.at, language) }) : t.draft
}

/**
 * The outcome as a document in a language: one order and one set of words for every format. `keptUntil` (epoch ms): until
 * when the server keeps the session.
 */
export function documentOf(outcome: Outcome, language: Language, keptUntil?: number): Document {
  const words = wordsOf(outcome, language)
  const { t } = words
  const { title, topic, organiser } = outcome.head
  return {
    ...{
      language,
      cover: t.cover,
      // PDF/UA and HTML demand a title, and what was edited before titles had to be there may lack one
      title: title.text.trim() === '' ? t.cover : title.text,
      topic: topic.text,
      contents: t.contents,
      page: t.page,
      pageAlone: t.pageAlone,
    },
    status: statusOf(words),
    isDraft: outcome.release === null,
    facts: factsOf(words, keptUntil),
    note: '',
    noteOfGaps: t.gaps,
    organiser,
    logoText: fill(t.logoOf, { organiser: organiser ?? t.organiser }),
    blocks: [
      ...changesPart(words),
      ...summaryPart(words),
      ...agreementsPart(words),
      ...questionsPart(words),
      ...comparison(words),
      ...caseParts(words),
      ...timesPart(words),
      ...peoplePart(words),
    ],
  }
}
