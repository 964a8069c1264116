import { describe, expect, test } from 'vitest'
import { leads } from '../../shared/session/decision.ts'
import type { Event } from '../../shared/session/events.ts'
import { isInCharge, participants, type Seat } from '../../shared/session/people.ts'
import { byId } from '../../shared/session/session.ts'
import { draft, given, joined, live, minute, start } from './given.ts'

const join = (personId: string, seat: Seat) => ({ type: 'people.join', personId, seat }) as const
const server = { by: 'server' }
const acting: Event = { type: 'people.tookOver', personId: 'tom' }
const miaLeaves: Event = { type: 'people.moderatorSet', personId: 'mia', on: false }

describe('joining', () => {
  test('PEOPLE-1 the seat of the invitation', () => {
    given(live())
      .when(join('new', { role: 'participant' }), server)
      .thenTypes('people.joined')
    given(live())
      .when(join('new', { role: 'moderator' }), server)
      .thenTypes('people.joined', 'people.moderatorSet')
    given(live())
      .when(join('new', { role: 'minuteTaker' }), server)
      .thenTypes('people.joined', 'people.minuteTakerSet')
    const presenter = given(live()).when(join('new', { role: 'presenter', caseId: 'b' }), server)
    expect(byId(presenter.session.cases, 'b')?.presenters).toEqual(['ben', 'new'])
    given(live())
      .when(join('new', { role: 'presenter', caseId: 'zz' }), server)
      .thenRefused('unknownCase')
  })

  test('PEOPLE-1 joining again adds a seat and takes none', () => {
    const { session } = given(live()).when(join('mod', { role: 'presenter', caseId: 'a' }), server)
    expect(leads(session, 'mod')).toBe(true)
    given(live())
      .when(join('mod', { role: 'participant' }), server)
      .thenNothing()
    given(live())
      .when(join('mod', { role: 'moderator' }), server)
      .thenNothing()
    given(live())
      .when(join('anna', { role: 'presenter', caseId: 'a' }), server)
      .thenNothing()
    given(live())
      .when(join('pia', { role: 'minuteTaker' }), server)
      .thenNothing()
  })

  test('PEOPLE-1 sixty people, also counting those who come back', () => {
    const crowd = Array.from({ length: 52 }, (_, n) => joined(`p${n}`))
    const full = [...live(), ...crowd]
    given(full)
      .when(join('new', { role: 'participant' }), server)
      .thenRefused('sessionFull', { limit: 60 })
    given(full)
      .when(join('tom', { role: 'moderator' }), server)
      .thenTypes('people.moderatorSet')
    given(full, { type: 'people.removed', personId: 'tom' }, joined('other'))
      .when(join('tom', { role: 'participant' }), server)
      .thenRefused('sessionFull', { limit: 60 })
  })

  test('PEOPLE-1 who comes back after a removal has the seat of the invitation and no other', () => {
    const { session } = given(live(), { type: 'people.removed', personId: 'mia' }).when(
      join('mia', { role: 'participant' }),
      server,
    )
    expect(byId(session.people, 'mia')).toMatchObject({ moderator: false, removed: false })
  })

  test('PEOPLE-2 moderators are no participants in the sense of the source', () => {
    expect(participants(given(live()).session)).toHaveLength(6)
  })

  test('PEOPLE-11 joining and returning are the server’s to say', () => {
    given(live())
      .when(join('tom', { role: 'moderator' }), { by: 'tom' })
      .thenRefused('serverOnly')
    given(live()).when({ type: 'people.moderatorReturned' }).thenRefused('serverOnly')
  })

  test('PEOPLE-11 strangers and removed people may do nothing', () => {
    given(live()).when({ type: 'timer.next', whileCurrent: 'welcome' }, { by: 'nobody' }).thenRefused('notMember')
    given(live(), { type: 'people.removed', personId: 'tom' })
      .when({ type: 'people.takeOver' }, { by: 'tom', moderatorsAwayMs: 2 * minute })
      .thenRefused('notMember')
    given(live())
      .when({ type: 'people.takeOver' }, { ...server, moderatorsAwayMs: 2 * minute })
      .thenRefused('notMember')
  })
})

describe('moderating', () => {
  test('PEOPLE-4 the last one can neither step down nor be removed', () => {
    given(live())
      .when({ type: 'people.stepDown' })
      .thenEvents({ type: 'people.moderatorSet', personId: 'mod', on: false })
    given(live(), miaLeaves).when({ type: 'people.stepDown' }).thenRefused('lastModerator')
    given(live(), miaLeaves).when({ type: 'people.remove', personId: 'mod' }).thenRefused('lastModerator')
    given(live()).when({ type: 'people.stepDown' }, { by: 'tom' }).thenRefused('notModerator')
  })

  test('PEOPLE-4 erasing oneself does not wait for a successor', () => {
    given(live(), miaLeaves).when({ type: 'people.remove', personId: 'mod' }, server).thenTypes('people.removed')
  })

  test('PEOPLE-5 handing on gives the role before it is given up', () => {
    given(live())
      .when({ type: 'people.handOver', personId: 'tom' })
      .thenEvents(
        { type: 'people.moderatorSet', personId: 'tom', on: true },
        { type: 'people.moderatorSet', personId: 'mod', on: false },
      )
    given(live()).when({ type: 'people.handOver', personId: 'mod' }).thenNothing()
    given(live()).when({ type: 'people.handOver', personId: 'mia' }).thenTypes('people.moderatorSet')
    given(live()).when({ type: 'people.handOver', personId: 'zz' }).thenRefused('unknownPerson')
  })

  test('PEOPLE-10 who leads names moderators, minute takers and presenters', () => {
    given(live()).when({ type: 'people.makeModerator', personId: 'tom' }).thenTypes('people.moderatorSet')
    given(live()).when({ type: 'people.makeModerator', personId: 'mia' }).thenNothing()
    given(live()).when({ type: 'people.setMinuteTaker', personId: 'tom', on: true }).thenTypes('people.minuteTakerSet')
    given(live()).when({ type: 'people.setMinuteTaker', personId: 'pia', on: true }).thenNothing()
    const presenter = (caseId: string, on: boolean) =>
      ({ type: 'people.setPresenter', personId: 'anna', caseId, on }) as const
    given(live()).when(presenter('b', true)).thenTypes('people.presenterSet')
    given(live()).when(presenter('a', true)).thenNothing()
    given(live()).when(presenter('zz', true)).thenRefused('unknownCase')
    expect(byId(given(live()).when(presenter('a', false)).session.cases, 'a')?.presenters).toEqual([])
  })
})

describe('standing in', () => {
  const takeOver = { type: 'people.takeOver' } as const

  test('PEOPLE-6 after a minute without a moderator', () => {
    given(live()).when(takeOver, { by: 'tom', moderatorsAwayMs: 59_000 }).thenRefused('moderatorHere', { seconds: 1 })
    given(live()).when(takeOver, { by: 'tom' }).thenRefused('moderatorHere', { seconds: 60 })
    const { session } = given(live()).when(takeOver, { by: 'tom', moderatorsAwayMs: minute }).thenEvents(acting)
    expect(leads(session, 'tom')).toBe(true)
    given(live(), acting).when(takeOver, { by: 'tom', moderatorsAwayMs: minute }).thenNothing()
  })

  test('PEOPLE-6 of a draft not before the planned beginning', () => {
    const away = { by: 'tom', moderatorsAwayMs: 90 * minute }
    given(draft())
      .when(takeOver, { ...away, now: start - 1 })
      .thenRefused('notLive')
    given(draft())
      .when(takeOver, { ...away, now: start })
      .thenEvents(acting)
  })

  test('PEOPLE-6 after the end on the same condition, PEOPLE-9 until a moderator returns', () => {
    const over: Event[] = [...live(), { type: 'session.closed', at: start + 90 * minute }]
    given(over).when(takeOver, { by: 'tom', moderatorsAwayMs: 59_000 }).thenRefused('moderatorHere', { seconds: 1 })
    given(over).when(takeOver, { by: 'tom', moderatorsAwayMs: minute }).thenEvents(acting)
    const { session } = given(over, acting).when({ type: 'people.moderatorReturned' }, server)
    expect([leads(session, 'tom'), leads(session, 'mod')]).toEqual([false, true])
  })

  test('PEOPLE-7 it does not decide on the deletion while there are moderators', () => {
    const { session } = given(live(), acting)
    expect(['tom', 'mod', 'uta'].map((id) => isInCharge(session, id))).toEqual([false, true, false])
    const alone: Event[] = [miaLeaves, { type: 'people.removed', personId: 'mod' }, acting]
    expect(isInCharge(given(live(), alone).session, 'tom')).toBe(true)
  })

  test('PEOPLE-7 it leads, but does not make itself permanent', () => {
    given(live(), acting).when({ type: 'timer.next', whileCurrent: 'welcome' }, { by: 'tom' }).thenTypes('step.started')
    for (const personId of ['tom', 'uta']) {
      given(live(), acting).when({ type: 'people.makeModerator', personId }, { by: 'tom' }).thenRefused('notModerator')
      given(live(), acting).when({ type: 'people.handOver', personId }, { by: 'tom' }).thenRefused('notModerator')
    }
    given(live(), acting).when({ type: 'people.remove', personId: 'mia' }, { by: 'tom' }).thenRefused('notModerator')
    given(live(), acting).when({ type: 'people.remove', personId: 'uta' }, { by: 'tom' }).thenTypes('people.removed')
  })

  test('PEOPLE-7 where no moderator is left it may appoint one', () => {
    const gone: Event[] = [miaLeaves, { type: 'people.removed', personId: 'mod' }, acting]
    given(live(), gone)
      .when({ type: 'people.makeModerator', personId: 'uta' }, { by: 'tom' })
      .thenTypes('people.moderatorSet')
  })

  test('PEOPLE-9 it ends when a moderator returns', () => {
    const { session } = given(live(), acting).when({ type: 'people.moderatorReturned' }, server)
    expect(leads(session, 'tom')).toBe(false)
    given(live()).when({ type: 'people.moderatorReturned' }, server).thenNothing()
  })
})

test('PEOPLE-8 who is removed leaves every list and loses every right; the cards stay', () => {
  const busy: Event[] = [
    { type: 'people.moderatorSet', personId: 'anna', on: true },
    { type: 'introduction.called', personId: 'anna', at: start, seconds: 60 },
    { type: 'speakers.raised', entryId: 'e', personId: 'anna', kind: 'question' },
    { type: 'speakers.called', entryId: 'e', at: start },
    { type: 'speakers.raised', entryId: 'f', personId: 'anna', kind: 'question' },
    {
      type: 'note.added',
      noteId: 'n',
      aspect: 'goal',
      caseId: 'a',
      parentId: null,
      text: 'x',
      author: 'anna',
      anonymous: false,
      at: start,
    },
  ]
  const { session } = given(live(), busy).when({ type: 'people.remove', personId: 'anna' })
  expect(session.speakers).toMatchObject({ queue: [], current: null })
  expect(session.introductions).toMatchObject({ current: null, waiting: ['ben', 'cem', 'pia', 'tom', 'uta'] })
  expect(byId(session.cases, 'a')?.presenters).toEqual([])
  expect(leads(session, 'anna')).toBe(false)
  expect(session.notes).toHaveLength(1)
})
