import type { OutcomeCard, OutcomeTip } from '../../../shared/outcome/outcome.ts'
import { whoOf } from '../document/closingParts.ts'
import { authorOf, type Words } from '../document/words.ts'

/** A table to calculate with; every cell is a text or a whole number. */
export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

type Row = readonly (string | number)[]

function tipRow(words: Words, place: number | null, card: OutcomeCard, tip: OutcomeTip): Row {
  return [place ?? words.t.allCases, words.t.aspects.tip, tip.text, authorOf(words, tip), tip.support, card.text]
}

function cardRows(words: Words): Row[] {
  const { outcome, t } = words
  const groups = [
    ...outcome.cases.flatMap(({ place, aspects }) => aspects.map((group) => ({ place, ...group }))),
    ...outcome.general.map((group) => ({ place: null, ...group })),
  ]
  return groups.flatMap(({ place, aspect, cards }) =>
    cards.flatMap((card) => [
      [place ?? t.allCases, t.aspects[aspect], card.text, authorOf(words, card), card.support, ''],
      ...card.tips.map((tip) => tipRow(words, place, card, tip)),
    ]),
  )
}

/** Cards with the tips under them, one a row. */
export function cardSheet(words: Words): Sheet {
  const { t } = words
  const header = [t.case, t.aspect, t.text, t.by, t.supports, t.answers]
  return { name: t.sheets.cards, header, rows: cardRows(words) }
}

/** Agreements, one a row; the day as `2026-11-22`, which sorts. */
export function agreementSheet(words: Words): Sheet {
  const { t, outcome } = words
  const rows = outcome.agreements.map((agreement) => [
    agreement.case ?? t.allCases,
    agreement.text,
    whoOf(words, agreement),
    agreement.until ?? '',
    agreement.support,
  ])
  return { name: t.sheets.agreements, header: [t.case, t.what, t.who, t.until, t.supports], rows }
}

/** A text that no spreadsheet takes for a formula, also after it was saved as CSV there. */
export function inertCell(value: string | number): string | number {
  if (typeof value === 'number') return value
  return /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value
}
