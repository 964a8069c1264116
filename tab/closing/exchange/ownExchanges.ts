import type { Exchange, Session } from '../../../shared/session/session.ts'

export interface OwnExchange {
  readonly exchange: Exchange
  /** the person on the other side */
  readonly other: string
  readonly state: 'incoming' | 'outgoing' | 'agreed'
}

const order = ['incoming', 'agreed', 'outgoing'] as const

/** The exchanges of one person: first those that they are asked for, last those whose answer is still to come. */
export function ownExchanges({ exchanges }: Session, me: string): OwnExchange[] {
  return exchanges
    .filter(({ from, to }) => from === me || to === me)
    .map((exchange): OwnExchange => {
      const state = exchange.agreed ? 'agreed' : exchange.to === me ? 'incoming' : 'outgoing'
      return { exchange, state, other: exchange.from === me ? exchange.to : exchange.from }
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.exchange.at - b.exchange.at)
}

/** Whom this person may ask: everybody who is there, but themselves and those they have asked. */
export function whomToAsk({ people, exchanges }: Session, me: string): string[] {
  const asked = new Set(exchanges.flatMap(({ from, to }) => (from === me ? [to] : [])))
  return people.filter(({ id, removed }) => !removed && id !== me && !asked.has(id)).map(({ id }) => id)
}
