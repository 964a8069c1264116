import type { Aspect } from '../method/aspects.ts'
import type { AspectCards, Outcome } from './outcome.ts'

/** One thing of an outcome that can be found. No name of a person is in it. */
export interface Findable {
  readonly kind: 'case' | 'card' | 'tip' | 'agreement'
  /** its anchor in the outcome */
  readonly key: string
  readonly aspect: Aspect | null
  /** of its case, `null` where it belongs to no single one */
  readonly place: number | null
  readonly text: string
  /** what belongs to the text without standing in it: the names of a case */
  readonly names: string
  /** what it is said about: case, card above it, title */
  readonly about: string
  readonly support: number
}

/** The anchor of a case. */
export function caseKey(place: number): string {
  return `case:${place}`
}

function ofCards(groups: readonly AspectCards[], place: number | null, about: string): Findable[] {
  return groups.flatMap(({ aspect, cards }) =>
    cards.flatMap(({ key, text, support, tips }): Findable[] => [
      { kind: 'card', key, aspect, place, text, names: '', about, support },
      ...tips.map(
        (tip): Findable => ({
          ...{ kind: 'tip', key: tip.key, aspect: 'tip', place },
          ...{ text: tip.text, names: '', about: `${text} ${about}`, support: tip.support },
        }),
      ),
    ]),
  )
}

/** What of an outcome the archive finds: its cases, cards, tips and agreements. ARCHIVE-3 */
export function findables({ head, cases, general, agreements }: Outcome): Findable[] {
  const title = `${head.title.text} ${head.topic.text}`
  const nameOf = (place: number | null) => {
    const known = cases.find((each) => each.place === place)
    return known ? `${known.municipality} ${known.quarter} ${title}` : title
  }
  const ofCase = cases.flatMap(({ place, municipality, quarter, question, aspects }): Findable[] => {
    const [text, names] = [question.text, `${quarter} ${municipality}`]
    const itself: Findable = {
      kind: 'case',
      key: caseKey(place),
      aspect: null,
      place,
      text,
      names,
      about: title,
      support: 0,
    }
    return [itself, ...ofCards(aspects, place, nameOf(place))]
  })
  const agreed = agreements.map(
    ({ key, text, case: place, support }): Findable => ({
      ...{ kind: 'agreement', key, aspect: 'agreement', place, text, names: '', about: nameOf(place), support },
    }),
  )
  return [...ofCase, ...ofCards(general, null, title), ...agreed]
}

/** From so many inhabitants on a municipality is no longer rural, small, medium (BBSR). */
export const sizeBounds = { small: 5_000, medium: 20_000, large: 100_000 } as const
