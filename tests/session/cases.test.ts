import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseProgress, notPresented, slideDue } from '../../shared/session/cases.ts'
import { commandSchema } from '../../shared/session/commands.ts'
import type { Event } from '../../shared/session/events.ts'
import { caseOrder } from '../../shared/session/plan.ts'
import { byId, type Session } from '../../shared/session/session.ts'
import { seeded } from '../tools/seeded.ts'
import { draft, emptyDraft, fold, given, live, minute, start, startOf } from './given.ts'

const profile = { municipality: 'M', quarter: 'Q', question: '', population: null }
const add = (caseId: string) => ({ type: 'case.add', caseId, ...profile }) as const
const move = (caseId: string, before: string | null) => ({ type: 'case.move', caseId, before }) as const
const started = (stepId: string, at: number): Event => ({ type: 'step.started', stepId, at })
const sum = (session: Session) => session.steps.reduce((total, step) => total + step.seconds, 0)
const lengths = (session: Session) => session.steps.map((step) => `${step.id} ${step.seconds}`)
const byHand = [
  { stepId: 'welcome', seconds: 900 },
  { stepId: 'questions-a', seconds: 360 },
  { stepId: 'talk-b', seconds: 240 },
].map((length): Event => ({ type: 'plan.lengthSet', ...length }))
const stepIds = (session: Session) => session.steps.map((step) => step.id)

describe('coming and going', () => {
  test('CASES-2 a draft keeps its length', () => {
    const { session } = given(draft()).when(add('d')).thenTypes('case.added', 'plan.fitted')
    expect(sum(session)).toBe(180 * 60)
    expect(caseOrder(session)).toEqual(['a', 'b', 'c', 'd'])
    expect(sum(given(draft()).when({ type: 'case.remove', caseId: 'a' }).session)).toBe(180 * 60)
  })

  test('CASES-2 a running session gets longer, behind the last case', () => {
    const { session } = given(live()).when(add('d')).thenTypes('case.added')
    expect(sum(session)).toBe(189 * 60)
    expect(stepIds(session).indexOf('talk-d')).toBe(stepIds(session).indexOf('questions-c') + 1)
  })

  test('CASES-10 lengths set by hand outlive a case that comes, and the discussion takes up the difference', () => {
    const { session } = given(draft(), byHand).when(add('d')).thenTypes('case.added', 'plan.fitted')
    expect(lengths(session)).toEqual([
      ...['welcome 900', 'impulse 1200', 'impulseQuestions 600', 'talk-a 300', 'questions-a 360'],
      ...['talk-b 240', 'questions-b 150', 'talk-c 300', 'questions-c 150', 'talk-d 300', 'questions-d 150'],
      ...['break 600', `discussion ${93 * 60 - 270}`, 'summary 600'],
    ])
    expect(sum(session)).toBe(sum(fold(draft(), byHand)))
  })

  test('CASES-10 and a case that goes, with whatever was set for it', () => {
    const { session } = given(draft(), byHand).when({ type: 'case.remove', caseId: 'b' })
    expect(lengths(session).slice(3, 7)).toEqual(['talk-a 300', 'questions-a 360', 'talk-c 300', 'questions-c 300'])
    expect(byId(session.steps, 'welcome')).toMatchObject({ seconds: 900, plannedSeconds: 900 })
    expect(sum(session)).toBe(sum(fold(draft(), byHand)))
  })

  test('CASES-10 a discussion that has nothing left to give makes the meeting longer', () => {
    const leader = draft().filter(({ type }) => type.startsWith('people.moderator') || type === 'people.joined')
    const longer: Event = { type: 'plan.lengthSet', stepId: 'summary', seconds: 720 }
    const { session } = given(emptyDraft({ minutes: 90 }), leader, longer).when(add('d'))
    expect(lengths(session).slice(-2)).toEqual(['discussion 60', 'summary 720'])
    expect(sum(session)).toBe(93 * 60)
  })

  test('CASES-2, CASES-10 a draft keeps its length whatever was set by hand, while the discussion can take it', () => {
    const settable = fc.constantFrom('welcome', 'impulse', 'questions-a', 'break', 'discussion', 'summary')
    const set = fc.record({ stepId: settable, seconds: fc.integer({ min: 2, max: 30 }).map((half) => half * 30) })
    seeded(
      fc.property(fc.array(set, { maxLength: 6 }), (list) => {
        const log = [...draft(), ...list.map((length): Event => ({ type: 'plan.lengthSet', ...length }))]
        const before = fold(log)
        for (const command of [add('d'), { type: 'case.remove', caseId: 'c' } as const]) {
          const { session } = given(log).when(command)
          if ((byId(session.steps, 'discussion')?.seconds ?? 0) > 60) expect(sum(session)).toBe(sum(before))
          for (const id of ['welcome', 'impulse', 'break', 'summary']) {
            expect(byId(session.steps, id)?.seconds).toBe(byId(before.steps, id)?.seconds)
          }
        }
      }),
    )
  })

  test('CASES-2 „Weiter" reaches a case that comes during the discussion', () => {
    const { session } = given(live('discussion')).when(add('d'))
    expect(stepIds(session).slice(-4)).toEqual(['discussion', 'talk-d', 'questions-d', 'summary'])
  })

  test('CASES-2 twelve cases at most, each with an id of its own that leaves room for the ids of its steps', () => {
    given(draft()).when(add('a')).thenRefused('caseExists')
    const more = Array.from(
      { length: 9 },
      (_, n): Event => ({ ...add(`x${n}`), type: 'case.added', questionsSeconds: 60 }),
    )
    given(draft(), more).when(add('d')).thenRefused('tooManyCases', { limit: 12 })
    given(draft())
      .when(add('d'.repeat(48)))
      .thenTypes('case.added', 'plan.fitted')
    expect(commandSchema.safeParse(add('d'.repeat(49))).success).toBe(false)
  })

  test('CASES-9 a case that has begun stays, also where its talk was jumped over', () => {
    given(live('talk-a')).when({ type: 'case.remove', caseId: 'a' }).thenRefused('caseStarted')
    given(live('talk-b')).when({ type: 'case.remove', caseId: 'a' }).thenRefused('caseStarted')
    given(live(), started('questions-b', start)).when({ type: 'case.remove', caseId: 'b' }).thenRefused('caseStarted')
    given(live()).when({ type: 'case.remove', caseId: 'zz' }).thenRefused('unknownCase')
  })

  test('CASES-9 the cards of a removed case stay, without a case', () => {
    const card: Event = {
      type: 'note.added',
      noteId: 'n',
      aspect: 'goal',
      caseId: 'c',
      parentId: null,
      text: 'x',
      author: 'tom',
      anonymous: false,
      at: start,
    }
    const { session } = given(live(), card).when({ type: 'case.remove', caseId: 'c' }).thenTypes('case.removed')
    expect(byId(session.notes, 'n')?.caseId).toBeNull()
    expect(stepIds(session)).not.toContain('talk-c')
  })
})

describe('the queue', () => {
  test('CASES-1 the order of the cases is the order of their talks', () => {
    const { session } = given(draft())
      .when(move('c', 'a'))
      .thenEvents({ type: 'cases.ordered', order: ['c', 'a', 'b'] })
    expect(caseOrder(session)).toEqual(['c', 'a', 'b'])
    expect(stepIds(session).slice(3, 5)).toEqual(['talk-c', 'questions-c'])
  })

  test('CASES-3 to the end, and to where it is', () => {
    given(draft())
      .when(move('a', null))
      .thenEvents({ type: 'cases.ordered', order: ['b', 'c', 'a'] })
    given(draft()).when(move('a', 'a')).thenNothing()
    given(draft()).when(move('a', 'b')).thenNothing()
  })

  test('CASES-3 what has begun keeps its place', () => {
    given(live('questions-a')).when(move('a', null)).thenRefused('caseStarted')
    given(live('talk-a')).when(move('c', 'a')).thenRefused('caseStarted')
    given(live('talk-a')).when(move('c', 'b')).thenTypes('cases.ordered')
    given(live()).when(move('a', 'zz')).thenRefused('unknownCase')
  })

  test('CASES-4 waiting, next up, on stage, questions, presented', () => {
    const at = (step: string) => ['a', 'b'].map((caseId) => caseProgress(fold(live(step)), caseId))
    expect(['a', 'b'].map((caseId) => caseProgress(fold(draft()), caseId))).toEqual(['waiting', 'waiting'])
    expect(at('impulse')).toEqual(['waiting', 'waiting'])
    expect(at('impulseQuestions')).toEqual(['nextUp', 'waiting'])
    expect(at('talk-a')).toEqual(['onStage', 'waiting'])
    expect(at('questions-a')).toEqual(['questions', 'nextUp'])
    expect(at('discussion')).toEqual(['presented', 'presented'])
  })

  test('CASES-8 all have presented when every talk was held', () => {
    const left = (...events: (Event | Event[])[]) => notPresented(fold(...events)).map((known) => known.id)
    expect(left(live())).toEqual(['a', 'b', 'c'])
    expect(left(live('talk-b'))).toEqual(['c'])
    expect(left(live('discussion'))).toEqual([])
    expect(left(live('talk-a'), started('discussion', start))).toEqual(['b', 'c'])
  })

  test('CASES-8 a next pressed by mistake and taken back is no talk', () => {
    const at = startOf('talk-b')
    const session = fold(live('talk-b'), started('questions-a', at + 2000))
    expect(notPresented(session).map((known) => known.id)).toEqual(['b', 'c'])
    expect(caseProgress(session, 'b')).toBe('nextUp')
  })
})

describe('called later', () => {
  const postpone = (caseId: string) => ({ type: 'case.postpone', caseId }) as const

  test('CASES-5 who waits goes behind the last', () => {
    given(live())
      .when(postpone('a'))
      .thenEvents({ type: 'case.postponed', caseId: 'a', order: ['b', 'c', 'a'] })
    given(live()).when(postpone('c')).thenRefused('noLaterPlace')
  })

  test('CASES-5 off the stage: the next talk starts, and the own begins anew', () => {
    const now = startOf('talk-a') + minute
    const { session } = given(live('talk-a'), { type: 'case.slideSet', caseId: 'a', slide: 3 })
      .when(postpone('a'), { now })
      .thenEvents(started('talk-b', now), { type: 'case.postponed', caseId: 'a', order: ['b', 'c', 'a'] })
    expect(byId(session.steps, 'talk-a')).toMatchObject({ spentMs: 0, startedAt: null, endedAt: null })
    expect(byId(session.cases, 'a')?.slide).toBe(1)
    expect(caseProgress(session, 'b')).toBe('onStage')
    expect(caseProgress(session, 'a')).toBe('waiting')
  })

  test('CASES-5 a talk that was held is not called instead', () => {
    const backToA = [...live('talk-c'), started('talk-a', startOf('talk-c') + minute)]
    const { session } = given(backToA).when(postpone('a')).thenTypes('step.started', 'case.postponed')
    expect(session.timer.current).toBe('talk-c')
    given(live('discussion'), started('talk-a', startOf('discussion')))
      .when(postpone('a'))
      .thenRefused('noLaterPlace')
  })

  test('CASES-5 not once its questions have begun', () => {
    given(live('questions-a')).when(postpone('a')).thenRefused('caseStarted')
    given(live('talk-c')).when(postpone('c')).thenRefused('noLaterPlace')
  })
})

describe('what presenters do themselves', () => {
  const finish = (caseId: string) => ({ type: 'case.finish', caseId }) as const

  test('CASES-6 ready mark and sheet, of the own case only', () => {
    given(draft())
      .when({ type: 'case.setReady', caseId: 'a', ready: true }, { by: 'anna' })
      .thenEvents({ type: 'case.readySet', caseId: 'a', ready: true })
    given(draft()).when({ type: 'case.setReady', caseId: 'a', ready: false }, { by: 'anna' }).thenNothing()
    given(draft()).when({ type: 'case.setReady', caseId: 'a', ready: true }, { by: 'ben' }).thenRefused('notYours')
    const edited = given(draft()).when({ type: 'case.edit', caseId: 'a', ...profile }, { by: 'anna' })
    expect(byId(edited.thenTypes('case.edited').session.cases, 'a')).toMatchObject({ ...profile, presenters: ['anna'] })
    given(draft()).when(move('a', null), { by: 'anna' }).thenRefused('notModerator')
  })

  test('CASES-6 five slides, while on stage', () => {
    const slide = (n: number) => ({ type: 'case.setSlide', caseId: 'a', slide: n }) as const
    given(live('talk-a')).when(slide(2), { by: 'anna' }).thenEvents({ type: 'case.slideSet', caseId: 'a', slide: 2 })
    given(live('talk-a')).when(slide(1), { by: 'anna' }).thenNothing()
    given(live('questions-a')).when(slide(2), { by: 'anna' }).thenRefused('notOnStage')
    expect(commandSchema.safeParse(slide(6)).success).toBe(false)
    expect(commandSchema.safeParse(slide(0)).success).toBe(false)
  })

  test('CASES-6 a slide is due every minute, and the fifth stays', () => {
    const session = fold(live('talk-a'))
    const talk = byId(session.steps, 'talk-a')
    const due = (minutes: number) => talk && slideDue(session, talk, startOf('talk-a') + minutes * minute)
    expect([0, 0.9, 1, 4, 5, 9].map(due)).toEqual([1, 1, 2, 5, 5, 5])
  })

  test('CASES-7 „Ich bin fertig" starts the questions, once', () => {
    const now = startOf('talk-a') + 4 * minute
    const { session } = given(live('talk-a'))
      .when(finish('a'), { by: 'anna', now })
      .thenEvents({ type: 'case.finished', caseId: 'a' }, started('questions-a', now))
    expect(caseProgress(session, 'a')).toBe('questions')
    given(live('questions-a')).when(finish('a'), { by: 'anna' }).thenRefused('notOnStage')
  })
})
