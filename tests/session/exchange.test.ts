import { describe, expect, test } from 'vitest'
import type { Event } from '../../shared/session/events.ts'
import { agreedExchanges } from '../../shared/session/exchange.ts'
import { given, live, start } from './given.ts'

const wish = (exchangeId: string, to: string) =>
  ({ type: 'exchange.wish', exchangeId, to, subject: 'Stammtisch je Block' }) as const
const wished = (exchangeId: string, from: string, to: string): Event => ({
  type: 'exchange.wished',
  exchangeId,
  from,
  to,
  subject: 'Stammtisch je Block',
  at: start,
})
const answer = (agree: boolean) => ({ type: 'exchange.answer', exchangeId: 'x', agree }) as const
const withdraw = { type: 'exchange.withdraw', exchangeId: 'x' } as const
const agreed: Event = { type: 'exchange.agreed', exchangeId: 'x' }
const ended: Event = { type: 'exchange.ended', exchangeId: 'x' }
const asked = [...live(), wished('x', 'uta', 'tom')]

describe('a wish', () => {
  test('EXCHANGE-1 to somebody else of the session, also after the end', () => {
    const closed: Event = { type: 'session.closed', at: start }
    given(live())
      .when(wish('x', 'tom'), { by: 'uta', now: start })
      .thenEvents(wished('x', 'uta', 'tom'))
    given(live(), closed).when(wish('x', 'tom'), { by: 'uta' }).thenTypes('exchange.wished')
    given(live()).when(wish('x', 'uta'), { by: 'uta' }).thenRefused('withYourself')
    given(live()).when(wish('x', 'nobody'), { by: 'uta' }).thenRefused('unknownPerson')
    given(live(), { type: 'people.removed', personId: 'tom' })
      .when(wish('x', 'tom'), { by: 'uta' })
      .thenRefused('unknownPerson')
  })

  test('EXCHANGE-1 once each way', () => {
    given(asked).when(wish('y', 'tom'), { by: 'uta' }).thenRefused('exchangeExists')
    given(asked).when(wish('x', 'ben'), { by: 'uta' }).thenRefused('exchangeExists')
    given(asked).when(wish('y', 'uta'), { by: 'tom' }).thenTypes('exchange.wished')
    given(asked, ended).when(wish('x', 'tom'), { by: 'uta' }).thenTypes('exchange.wished')
  })

  test('EXCHANGE-1 not without end', () => {
    const many = Array.from({ length: 300 }, (_, n) => wished(`x${n}`, `p${n}`, 'tom'))
    given(live(), many).when(wish('y', 'tom'), { by: 'uta' }).thenRefused('tooManyExchanges', { limit: 300 })
  })
})

describe('the answer', () => {
  test('EXCHANGE-2 the other side alone gives it', () => {
    given(asked).when(answer(true), { by: 'tom' }).thenEvents(agreed)
    given(asked, agreed).when(answer(true), { by: 'tom' }).thenNothing()
    for (const by of ['uta', 'mod', 'ben']) given(asked).when(answer(true), { by }).thenRefused('notYours')
    given(live()).when(answer(true), { by: 'tom' }).thenRefused('unknownExchange')
  })

  test('EXCHANGE-2 declined and withdrawn are the same event and the same state', () => {
    const declined = given(asked).when(answer(false), { by: 'tom' }).thenEvents(ended).session
    const withdrawn = given(asked).when(withdraw, { by: 'uta' }).thenEvents(ended).session
    expect(declined).toEqual(withdrawn)
    expect(declined.exchanges).toEqual([])
  })

  test('EXCHANGE-2 both sides end it, also after both had agreed, and nobody else does', () => {
    for (const by of ['uta', 'tom']) given(asked, agreed).when(withdraw, { by }).thenEvents(ended)
    given(asked, agreed).when(withdraw, { by: 'mod' }).thenRefused('notYours')
  })
})

describe('contacts', () => {
  test('EXCHANGE-3 where both sides have agreed, and nowhere else', () => {
    const { session } = given(asked, agreed, wished('y', 'tom', 'ben'))
    const of = (personId: string) => agreedExchanges(session, personId).map(({ id }) => id)
    expect([of('uta'), of('tom'), of('ben'), of('mod')]).toEqual([['x'], ['x'], [], []])
  })

  test('EXCHANGE-3 who is removed takes their exchanges along', () => {
    for (const personId of ['uta', 'tom']) {
      const { session } = given(asked, agreed, wished('y', 'ben', 'cem')).when({ type: 'people.remove', personId })
      expect(session.exchanges.map(({ id }) => id)).toEqual(['y'])
    }
  })
})
