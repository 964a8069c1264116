import { expect, test } from 'vitest'
import type { Event } from '../../../shared/session/events.ts'
import { ownExchanges, whomToAsk } from '../../../tab/closing/exchange/ownExchanges.ts'
import { isFeedbackShown } from '../../../tab/closing/isFeedbackShown.ts'
import { areTerms, isDay, termsTyped, typedOf } from '../../../tab/panel/agreement/typedTerms.ts'
import { fold, live, start } from '../../session/given.ts'

const wished = (exchangeId: string, from: string, to: string, at = start): Event => ({
  type: 'exchange.wished',
  exchangeId,
  from,
  to,
  subject: 'Contracting',
  at,
})
const talks = fold(
  live('summary'),
  wished('out', 'tom', 'anna'),
  wished('late', 'cem', 'tom', start + 2),
  wished('both', 'tom', 'uta'),
  wished('in', 'ben', 'tom', start + 1),
  wished('others', 'anna', 'ben'),
  { type: 'exchange.agreed', exchangeId: 'both' },
)

test('EXCHANGE-2 first what one is asked, then what is agreed, last what others have still to answer', () => {
  expect(ownExchanges(talks, 'tom').map(({ exchange, other, state }) => [exchange.id, other, state])).toEqual([
    ['in', 'ben', 'incoming'],
    ['late', 'cem', 'incoming'],
    ['both', 'uta', 'agreed'],
    ['out', 'anna', 'outgoing'],
  ])
  expect(ownExchanges(talks, 'mod')).toEqual([])
})

test('EXCHANGE-1 whom one may ask: not oneself, nobody twice, nobody who was removed; who has asked may be asked', () => {
  const session = fold(live('summary'), wished('out', 'tom', 'anna'), wished('in', 'ben', 'tom'), {
    type: 'people.removed',
    personId: 'uta',
  })
  expect(whomToAsk(session, 'tom')).toEqual(['mod', 'mia', 'ben', 'cem', 'pia'])
})

test('FEEDBACK-1 the questions are there while they can be answered, and as long as there are answers to read', () => {
  expect(isFeedbackShown(fold(live('summary')))).toBe(true)
  const closed: Event = { type: 'session.closed', at: start }
  expect(isFeedbackShown(fold(live('summary'), closed))).toBe(false)
  const given: Event = { type: 'feedback.given', veil: 'v', helped: 1, heard: 2, again: 3 }
  expect(isFeedbackShown(fold(live('summary'), given, closed))).toBe(true)
})

test('NOTES-8 who and until when, as they are typed and as they are kept', () => {
  const agreed = { people: ['anna'], others: 'Bauamt', until: '2026-05-04', sourceId: null }
  expect(termsTyped(typedOf(agreed))).toEqual({ people: ['anna'], others: 'Bauamt', until: '2026-05-04' })
  expect(termsTyped(typedOf(null))).toEqual({ people: [], others: '', until: null })
  expect([isDay(''), isDay('2026-05-04'), isDay('20266-05-04')]).toEqual([true, true, false])
  expect(areTerms({ people: [], others: 'x'.repeat(201), until: '' })).toBe(false)
})
