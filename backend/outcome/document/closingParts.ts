import { calendarDay } from '../../../shared/outcome/dates.ts'
import { ownLines } from '../../../shared/outcome/ownLines.ts'
import { lineKinds } from '../../../shared/session/session.ts'
import type { Block } from './blocks.ts'
import { casesOf, heading, item, nameOf, paragraph, plain, supportOf, type Words } from './words.ts'

type Agreement = Words['outcome']['agreements'][number]

/** The Fazit: its text, then its lines by where they come from. */
export function summaryPart(words: Words): Block[] {
  const { t, outcome } = words
  const { text } = outcome.summary
  const lines = ownLines(outcome)
  const groups = lineKinds.flatMap((kind): Block[] => {
    const ofKind = lines.filter((line) => line.kind === kind)
    const items = ofKind.map((line) => item(line, words, casesOf(words, line.cases)))
    return items.length > 0 ? [heading(2, t.lines[kind]), { kind: 'list', items }] : []
  })
  const isEmpty = text.text === '' && groups.length === 0
  return [
    heading(1, t.summary),
    ...(text.text === '' ? [] : [paragraph(...item(text, words).runs)]),
    ...(isEmpty ? [paragraph(plain(t.noSummary))] : groups),
  ]
}

/** Who has agreed to do it: people, and others in free words; nobody is named who was not. */
export function whoOf(words: Words, agreement: Agreement): string {
  const named = [...agreement.people.map((index) => nameOf(words, index)), agreement.others].filter(Boolean)
  return named.length > 0 ? named.join(', ') : words.t.none
}

function agreementRow(words: Words, agreement: Agreement): string[][] {
  const { t, language } = words
  const { text, edited, until } = agreement
  return [
    [edited ? `${text} (${t.edited})` : text],
    [whoOf(words, agreement)],
    [until === null ? t.none : calendarDay(until, language)],
    [agreement.case === null ? t.allCases : String(agreement.case)],
  ]
}

export function agreementsPart(words: Words): Block[] {
  const { t, outcome } = words
  const table: Block = {
    kind: 'table',
    caption: '',
    header: [t.what, t.who, t.until, t.case],
    rows: outcome.agreements.map((agreement) => agreementRow(words, agreement)),
    rowHeaders: false,
    widths: [8, 5, 3, 2],
  }
  return [heading(1, t.agreements), outcome.agreements.length > 0 ? table : paragraph(plain(t.noAgreements))]
}

export function questionsPart(words: Words): Block[] {
  const { t, outcome } = words
  const items = outcome.questions.map((question) => {
    const places = question.case === null ? [] : [question.case]
    return item(question, words, casesOf(words, places), supportOf(words, question.support))
  })
  return items.length > 0 ? [heading(1, t.questions), { kind: 'list', items }] : []
}

/** What a correction says that it changes. */
export function changesPart({ t, outcome }: Words): Block[] {
  const changes = outcome.release?.changes ?? []
  if (changes.length === 0) return []
  const rows = changes.map(({ subject, kind, before, after }) => [
    [`${t.subjects[subject]} (${t.changeKinds[kind]})`],
    [before ?? t.none],
    [after ?? t.none],
  ])
  const header = [t.change, t.before, t.after]
  const table: Block = { kind: 'table', caption: '', header, rows, rowHeaders: true, widths: [3, 5, 5] }
  return [heading(1, t.changes), table]
}
