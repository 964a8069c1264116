import type { BoardCard } from './boardOf.ts'

/** A card with the number of lines it may take. */
interface FittedTip {
  readonly card: BoardCard
  readonly lines: number
}
export interface FittedCard extends FittedTip {
  readonly tips: readonly FittedTip[]
}

export interface FittedCards {
  readonly shown: readonly FittedCard[]
  /** cards and tips that did not fit */
  readonly more: number
  /** there is no line for saying how many more: it is said beside the card */
  readonly beside: boolean
}

/** Between two cards, in lines of text. */
export const cardGap = 0.4
/** Lines of a card at most, and of a tip: nobody reads more from three metres. Where room is short, less. */
const caps = [
  { card: 4, tip: 2 },
  { card: 3, tip: 2 },
  { card: 2, tip: 1 },
  { card: 1, tip: 1 },
] as const
type Cap = (typeof caps)[number]
const [generous, , usual] = caps
/** What stands beside the text of a card, in characters: the support count, the word and the edge of a tip. */
const takenBeside = { support: 5, tip: 9 } as const

/** Emoji and the scripts of East Asia are twice as wide as letters. */
const wide = /\p{Extended_Pictographic}|[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : 1
  return width
}

/** Lines that a text takes where a line holds so many characters; words that are longer are broken. */
export function linesOf(text: string, charactersInLine: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = widthOf(word)
    const needed = used === 0 ? width : used + 1 + width
    if (needed <= charactersInLine) used = needed
    else {
      const broken = Math.ceil(width / charactersInLine)
      lines += used === 0 ? broken - 1 : broken
      used = width - (broken - 1) * charactersInLine
    }
  }
  return lines
}

function linesOfCard(card: BoardCard, charactersInLine: number, cap: Cap): number {
  const taken = (card.support > 0 ? takenBeside.support : 0) + (card.isTip ? takenBeside.tip : 0)
  const most = card.isTip ? cap.tip : cap.card
  return Math.min(most, linesOf(card.text, Math.max(1, charactersInLine - taken)))
}

function whole(card: BoardCard, charactersInLine: number, cap: Cap): FittedCard {
  const tips = card.tips.map((tip) => ({ card: tip, lines: linesOfCard(tip, charactersInLine, cap) }))
  return { card, lines: linesOfCard(card, charactersInLine, cap), tips }
}

const heightOf = ({ lines, tips }: FittedCard) => tips.reduce((sum, tip) => sum + tip.lines, lines)
const heightOfAll = (cards: readonly FittedCard[]) =>
  cards.reduce((sum, card) => sum + heightOf(card), Math.max(0, cards.length - 1) * cardGap)
const countOf = (cards: readonly { readonly tips: readonly unknown[] }[]) =>
  cards.reduce((sum, { tips }) => sum + 1 + tips.length, 0)

/** Lines that these cards would like to have. */
export function linesOfCards(cards: readonly BoardCard[], charactersInLine: number): number {
  return heightOfAll(cards.map((card) => whole(card, charactersInLine, generous)))
}

/** The card with the tips that fit into the room; `undefined` where its own text does not. */
function cutTips(card: FittedCard, room: number): FittedCard | undefined {
  let left = room - card.lines
  if (left < 0) return undefined
  const tooTall = card.tips.findIndex((tip) => {
    left -= tip.lines
    return left < 0
  })
  return tooTall === -1 ? card : { ...card, tips: card.tips.slice(0, tooTall) }
}

/** As many as fit, above the line that says how many more there are if it has room; the first is shortened rather than left out. */
function firstOf(wished: readonly FittedCard[], room: number): FittedCard[] {
  const shown: FittedCard[] = []
  let left = room >= 2 ? room - 1 : room
  for (const card of wished) {
    const first = shown.length === 0
    const shortened = first ? { ...card, lines: Math.min(card.lines, Math.max(1, Math.floor(left))) } : card
    const fitted = cutTips(shortened, left - (first ? 0 : cardGap))
    if (fitted) shown.push(fitted)
    if (!fitted || fitted.tips.length < card.tips.length) break
    left -= heightOf(fitted) + (first ? 0 : cardGap)
  }
  return shown
}

/**
 * The cards that fit into so many lines, in their order: never a later one instead of an earlier one. All of them with
 * fewer lines each where that is enough; else the first ones, and the last line says how many more there are.
 */
export function fitCards(cards: readonly BoardCard[], room: number, charactersInLine: number): FittedCards {
  const wished = (cap: Cap) => cards.map((card) => whole(card, charactersInLine, cap))
  for (const cap of caps) {
    const all = wished(cap)
    if (heightOfAll(all) <= room) return { shown: all, more: 0, beside: false }
  }
  const shown = firstOf(wished(usual), room)
  return { shown, more: countOf(cards) - countOf(shown), beside: shown.length > 0 && room < 2 }
}
