import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { line } from '../protocol/text.ts'
import { accept, type Context, type Decision, never, refuse } from './decision.ts'
import { id, instant } from './ids.ts'
import { byId, changed, type Exchange, type Session } from './session.ts'

const exchangeId = id

export const exchangeCommands = [
  z.object({ type: z.literal('exchange.wish'), exchangeId, to: id, subject: line(limits.exchangeSubject) }),
  z.object({ type: z.literal('exchange.answer'), exchangeId, agree: z.boolean() }),
  z.object({ type: z.literal('exchange.withdraw'), exchangeId }),
] as const
export type ExchangeCommand = z.infer<(typeof exchangeCommands)[number]>

export const exchangeEvents = [
  z.object({
    type: z.literal('exchange.wished'),
    exchangeId,
    from: id,
    to: id,
    subject: z.string(),
    at: instant,
  }),
  z.object({ type: z.literal('exchange.agreed'), exchangeId }),
  /** declined or withdrawn: which of the two is nobody's business, and so in no log */
  z.object({ type: z.literal('exchange.ended'), exchangeId }),
] as const
export type ExchangeEvent = z.infer<(typeof exchangeEvents)[number]>

/** The exchanges to which both sides have agreed: for these, and no others, each gets the other's contact. EXCHANGE-3 */
export function agreedExchanges(session: Session, personId: string): Exchange[] {
  return session.exchanges.filter(({ agreed, from, to }) => agreed && (from === personId || to === personId))
}

/** „Ich möchte mich mit … austauschen zu …": a wish to somebody of the session, once each way. EXCHANGE-1 */
function decideWish(
  session: Session,
  { exchangeId: wished, to, subject }: ExchangeCommand & { type: 'exchange.wish' },
  { by: from, now: at }: Context,
): Decision<ExchangeEvent> {
  if (to === from) return refuse('withYourself')
  if (byId(session.people, to)?.removed !== false) return refuse('unknownPerson')
  const known = session.exchanges.some((other) => other.id === wished || (other.from === from && other.to === to))
  if (known) return refuse('exchangeExists')
  if (session.exchanges.length >= limits.exchanges) return refuse('tooManyExchanges', { limit: limits.exchanges })
  return accept({ type: 'exchange.wished', exchangeId: wished, from, to, subject, at })
}

/**
 * The other side agrees or declines, and either side ends it at any time, also after both had agreed. A wish that was
 * declined and one that was withdrawn end in the same way. EXCHANGE-2
 */
export function decideExchange(session: Session, command: ExchangeCommand, context: Context): Decision<ExchangeEvent> {
  if (command.type === 'exchange.wish') return decideWish(session, command, context)
  const exchange = byId(session.exchanges, command.exchangeId)
  if (!exchange) return refuse('unknownExchange')
  const { from, to } = exchange
  if (context.by !== to && (command.type === 'exchange.answer' || context.by !== from)) return refuse('notYours')
  const ends = command.type === 'exchange.withdraw' || !command.agree
  if (ends) return accept({ type: 'exchange.ended', exchangeId: exchange.id })
  return exchange.agreed ? accept() : accept({ type: 'exchange.agreed', exchangeId: exchange.id })
}

function evolveList(exchanges: readonly Exchange[], event: ExchangeEvent): readonly Exchange[] {
  switch (event.type) {
    case 'exchange.wished': {
      const { type: _, exchangeId: wished, ...fields } = event
      return [...exchanges, { id: wished, ...fields, agreed: false }]
    }
    case 'exchange.agreed':
      return changed(exchanges, event.exchangeId, { agreed: true })
    case 'exchange.ended':
      return exchanges.filter((exchange) => exchange.id !== event.exchangeId)
    default:
      return never(event)
  }
}

export function evolveExchange(session: Session, event: ExchangeEvent): Session {
  return { ...session, exchanges: evolveList(session.exchanges, event) }
}
