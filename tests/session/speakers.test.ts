import { describe, expect, test } from 'vitest'
import { commandSchema } from '../../shared/session/commands.ts'
import type { Event } from '../../shared/session/events.ts'
import type { EntryKind } from '../../shared/session/session.ts'
import { speakingOrder } from '../../shared/session/speakers.ts'
import { fold, given, joined, live, start } from './given.ts'

const raised = (personId: string, kind: EntryKind = 'contribution'): Event => ({
  type: 'speakers.raised',
  entryId: `e-${personId}`,
  personId,
  kind,
})
const called = (personId: string): Event => ({ type: 'speakers.called', entryId: `e-${personId}`, at: start })
const skipped = (personId: string): Event => ({ type: 'speakers.skipped', entryId: `e-${personId}` })
const closedList: Event = { type: 'speakers.openSet', open: false }
const raise = (kind: EntryKind, personId: string | null = null, entryId = 'new') =>
  ({ type: 'speakers.raise', entryId, kind, personId }) as const
const order = (...events: (Event | Event[])[]) =>
  speakingOrder(fold(live(), ...events).speakers).map((entry) => entry.personId)

describe('the list', () => {
  test('SPEAK-1 a person is on it once', () => {
    given(live())
      .when(raise('contribution'), { by: 'tom' })
      .thenEvents({ type: 'speakers.raised', entryId: 'new', personId: 'tom', kind: 'contribution' })
    given(live(), raised('tom')).when(raise('question'), { by: 'tom' }).thenRefused('alreadyListed')
    given(live(), raised('tom'))
      .when(raise('question', null, 'e-tom'), { by: 'uta' })
      .thenRefused('alreadyListed')
    given(live(), raised('tom'), called('tom')).when(raise('question'), { by: 'tom' }).thenTypes('speakers.raised')
  })

  test('SPEAK-1 who leads puts a hand seen in the picture on it; nobody else does', () => {
    given(live()).when(raise('question', 'tom')).thenTypes('speakers.raised')
    given(live()).when(raise('question', 'tom'), { by: 'uta' }).thenRefused('notModerator')
    given(live(), { type: 'people.removed', personId: 'tom' })
      .when(raise('question', 'tom'))
      .thenRefused('unknownPerson')
  })

  test('SPEAK-1 it has an end', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => `p${n}`)
    given(
      live(),
      crowd.map(joined),
      crowd.map((personId) => raised(personId)),
    )
      .when(raise('question'), { by: 'tom' })
      .thenRefused('listFull', { limit: 60 })
  })

  test('SPEAK-2 the kinds in their precedence, first come first served inside a kind', () => {
    const events = [
      raised('uta'),
      called('uta'),
      raised('tom'),
      raised('anna', 'question'),
      raised('ben'),
      raised('cem', 'procedure'),
      raised('pia', 'direct'),
    ]
    expect(order(...events)).toEqual(['cem', 'pia', 'anna', 'tom', 'ben'])
  })

  test('SPEAK-3 who has not spoken yet comes first, inside the kind, where wished', () => {
    const spoken = [raised('tom'), called('tom'), { type: 'speakers.finished', entryId: 'e-tom', at: start } as Event]
    const queue = [raised('tom'), raised('anna'), raised('ben', 'question')]
    expect(order(...spoken, ...queue)).toEqual(['ben', 'tom', 'anna'])
    const wish = given(live(), spoken, queue).when({ type: 'speakers.setNewVoicesFirst', on: true })
    wish.thenEvents({ type: 'speakers.newVoicesFirstSet', on: true })
    expect(speakingOrder(wish.session.speakers).map((entry) => entry.personId)).toEqual(['ben', 'anna', 'tom'])
    given(live()).when({ type: 'speakers.setNewVoicesFirst', on: false }).thenNothing()
  })

  test('SPEAK-5 closed, it still takes Zum Verfahren', () => {
    given(live()).when({ type: 'speakers.setOpen', open: false }).thenEvents(closedList)
    given(live(), closedList).when({ type: 'speakers.setOpen', open: false }).thenNothing()
    given(live(), closedList).when(raise('contribution'), { by: 'tom' }).thenRefused('listClosed')
    given(live(), closedList).when(raise('procedure'), { by: 'tom' }).thenTypes('speakers.raised')
    given(live(), raised('tom', 'procedure'), closedList)
      .when({ type: 'speakers.changeKind', entryId: 'e-tom', kind: 'contribution' }, { by: 'tom' })
      .thenRefused('listClosed')
  })

  test('SPEAK-5 a direct reply needs somebody who speaks', () => {
    given(live()).when(raise('direct'), { by: 'tom' }).thenRefused('nobodySpeaks')
    given(live(), raised('uta'), called('uta')).when(raise('direct'), { by: 'tom' }).thenTypes('speakers.raised')
  })
})

describe("one's own entry", () => {
  test('SPEAK-6 withdrawn, by oneself or by who leads', () => {
    const withdraw = { type: 'speakers.withdraw', entryId: 'e-tom' } as const
    expect(given(live(), raised('tom')).when(withdraw, { by: 'tom' }).session.speakers.queue).toEqual([])
    given(live(), raised('tom')).when(withdraw).thenTypes('speakers.withdrawn')
    given(live(), raised('tom')).when(withdraw, { by: 'uta' }).thenRefused('notYours')
    given(live()).when(withdraw, { by: 'tom' }).thenRefused('unknownEntry')
  })

  test('SPEAK-6 withdrawn also after having been skipped', () => {
    const { session } = given(live(), raised('tom'), skipped('tom')).when(
      { type: 'speakers.withdraw', entryId: 'e-tom' },
      { by: 'tom' },
    )
    expect(session.speakers.skipped).toEqual([])
  })

  test('SPEAK-6 deferred behind its kind', () => {
    const { session } = given(live(), raised('tom'), raised('uta')).when(
      { type: 'speakers.defer', entryId: 'e-tom' },
      { by: 'tom' },
    )
    expect(speakingOrder(session.speakers).map((entry) => entry.personId)).toEqual(['uta', 'tom'])
  })

  test('SPEAK-6 its kind changes, its arrival stays', () => {
    const change = { type: 'speakers.changeKind', entryId: 'e-tom', kind: 'question' } as const
    const { session } = given(live(), raised('tom'), raised('uta', 'question')).when(change, { by: 'tom' })
    expect(speakingOrder(session.speakers).map((entry) => entry.personId)).toEqual(['tom', 'uta'])
    given(live(), raised('tom', 'question')).when(change, { by: 'tom' }).thenNothing()
  })
})

describe('the floor', () => {
  const call = (entryId: string | null, whileCurrent: string | null) =>
    ({ type: 'speakers.call', entryId, whileCurrent }) as const

  test('SPEAK-4 the first of the order, or a named entry', () => {
    const queue = [raised('tom'), raised('uta', 'question')]
    const { session } = given(live(), queue).when(call(null, null)).thenEvents(called('uta'))
    expect(session.speakers).toMatchObject({ current: { personId: 'uta', calledAt: start }, heard: ['uta'] })
    given(live(), queue).when(call('e-tom', null)).thenEvents(called('tom'))
  })

  test('SPEAK-4 two who call at once call once', () => {
    given(live(), raised('tom'), raised('uta'), called('tom'))
      .when(call(null, null), { by: 'mia' })
      .thenRefused('speakerMoved')
    given(live()).when(call(null, null)).thenRefused('nobodyWaits')
    given(live()).when(call('e-x', null)).thenRefused('unknownEntry')
  })

  test('SPEAK-7 skipped and put back in its place', () => {
    const queue = [raised('tom'), raised('uta')]
    const gone = given(live(), queue)
      .when({ type: 'speakers.skip', entryId: 'e-tom' })
      .thenEvents(skipped('tom')).session
    expect(speakingOrder(gone.speakers).map((entry) => entry.personId)).toEqual(['uta'])
    const { session } = given(live(), queue, skipped('tom')).when({ type: 'speakers.readd', entryId: 'e-tom' })
    expect(speakingOrder(session.speakers).map((entry) => entry.personId)).toEqual(['tom', 'uta'])
    given(live()).when({ type: 'speakers.skip', entryId: 'e-x' }).thenRefused('unknownEntry')
    given(live()).when({ type: 'speakers.readd', entryId: 'e-x' }).thenRefused('unknownEntry')
  })

  test('SPEAK-7 who was skipped and raises a hand again is on the list once', () => {
    const { session } = given(live(), raised('tom'), skipped('tom')).when(raise('question'), { by: 'tom' })
    expect(session.speakers.skipped).toEqual([])
    const twice = [raised('tom'), skipped('tom'), { ...raised('uta'), personId: 'tom', entryId: 'again' } as Event]
    const both = fold(live(), twice)
    expect(both.speakers.queue).toHaveLength(1)
  })

  test('SPEAK-8 the time for a contribution is optional', () => {
    const time = (seconds: number | null) => ({ type: 'speakers.setTime', seconds }) as const
    given(live()).when(time(90)).thenEvents({ type: 'speakers.timeSet', seconds: 90 })
    given(live()).when(time(null)).thenNothing()
    expect([29, 30, 900, 901].map((seconds) => commandSchema.safeParse(time(seconds)).success)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('SPEAK-9 given back by who has it, taken by who leads', () => {
    const finish = { type: 'speakers.finish', whileCurrent: 'e-tom' } as const
    const speaking = [...live(), raised('tom'), called('tom')]
    given(speaking).when(finish, { by: 'tom' }).thenEvents({ type: 'speakers.finished', entryId: 'e-tom', at: start })
    given(speaking).when(finish).thenTypes('speakers.finished')
    given(speaking).when(finish, { by: 'uta' }).thenRefused('notYours')
    given(live()).when(finish, { by: 'tom' }).thenRefused('speakerMoved')
  })
})
