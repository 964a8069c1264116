import {
  type ComparedAspect,
  casesInTables,
  comparedAspects,
  comparedField,
} from '../../../shared/outcome/comparison.ts'
import { numberOf } from '../../../shared/outcome/dates.ts'
import { fill } from '../../../shared/outcome/fill.ts'
import type { AspectCards, OutcomeCard } from '../../../shared/outcome/outcome.ts'
import type { Block, Cell, Item } from './blocks.ts'
import { authorOf, heading, item, nameOf, paragraph, plain, remarks, strong, supportOf, type Words } from './words.ts'

type Case = Words['outcome']['cases'][number]

function cardItem(words: Words, card: OutcomeCard): Item {
  const tips = card.tips.map((tip): Item => {
    const answer = item(tip, words, authorOf(words, tip), supportOf(words, tip.support))
    return { ...answer, runs: [strong(`${words.t.tip}: `), ...answer.runs] }
  })
  return { ...item(card, words, authorOf(words, card), supportOf(words, card.support)), children: tips }
}

function aspectBlocks(words: Words, groups: readonly AspectCards[], level: 2 | 3): Block[] {
  return groups.flatMap(({ aspect, cards }) => [
    heading(level, words.t.aspects[aspect]),
    { kind: 'list', items: cards.map((card) => cardItem(words, card)) },
  ])
}

function profileOf(words: Words, { municipality, population, presenters, question }: Case): Block[] {
  const { t, language } = words
  const people = population === null ? null : fill(t.population, { count: numberOf(population, language) })
  const place = paragraph(strong(`${t.municipality}: `), plain(municipality), ...remarks(people))
  const by = presenters.map((index) => nameOf(words, index)).join(', ')
  return [
    place,
    ...(by === '' ? [] : [paragraph(strong(`${t.presentedBy}: `), plain(by))]),
    ...(question.text === '' ? [] : [paragraph(strong(`${t.ask}: `), ...item(question, words).runs)]),
  ]
}

function caseBlocks(words: Words, known: Case): Block[] {
  const { t } = words
  const cards = aspectBlocks(words, known.aspects, 2)
  return [
    heading(1, fill(t.caseTitle, { place: known.place, quarter: known.quarter })),
    ...profileOf(words, known),
    ...(cards.length > 0 ? cards : [paragraph(plain(t.noCards))]),
  ]
}

/** Each case with its profile and its cards, and the cards of no single case. */
export function caseParts(words: Words): Block[] {
  const { outcome, t } = words
  const general = aspectBlocks(words, outcome.general, 2)
  return [
    ...outcome.cases.flatMap((known) => caseBlocks(words, known)),
    ...(general.length > 0 ? [heading(1, t.general), ...general] : []),
  ]
}

function field({ t }: Words, known: Case, aspect: ComparedAspect): Cell {
  const { shown, more } = comparedField(known, aspect)
  if (shown.length === 0) return [t.none]
  const texts = shown.map(({ text }) => text)
  return more > 0 ? [...texts, fill(t.more, { count: more })] : texts
}

function comparisonTable(words: Words, cases: readonly Case[]): Block {
  const { t } = words
  const titles = cases.map(({ place, quarter }) => fill(t.caseTitle, { place, quarter }))
  return {
    kind: 'table',
    caption: t.comparisonCaption,
    header: [t.aspect, ...titles],
    rows: comparedAspects.map((aspect) => [[t.aspects[aspect]], ...cases.map((known) => field(words, known, aspect))]),
    rowHeaders: true,
    widths: [5, ...cases.map(() => 8)],
  }
}

/** The matrix of cases and aspects. */
export function comparison(words: Words): Block[] {
  const tables = casesInTables(words.outcome).map((cases) => comparisonTable(words, cases))
  return tables.length > 0 ? [heading(1, words.t.comparison), ...tables] : []
}
