import { describe, expect, test } from 'vitest'
import { driftMs } from '../../shared/session/clock.ts'
import type { Event } from '../../shared/session/events.ts'
import { hints } from '../../shared/session/hints.ts'
import { caseOrder } from '../../shared/session/plan.ts'
import { byId, type Session } from '../../shared/session/session.ts'
import { draft, emptyDraft, fold, given, live, minute, start, startOf } from './given.ts'

const secondsOf = (session: Session, stepId: string) => byId(session.steps, stepId)?.seconds
const sum = (session: Session) => session.steps.reduce((total, step) => total + step.seconds, 0)

describe('the template', () => {
  test('PLAN-1 the steps of the source in their order, adding up to the wish', () => {
    const session = fold(emptyDraft())
    expect(session.steps.map((step) => [step.id, step.seconds / 60])).toEqual([
      ['welcome', 10],
      ['impulse', 20],
      ['impulseQuestions', 10],
      ['talk-a', 5],
      ['questions-a', 4],
      ['talk-b', 5],
      ['questions-b', 4],
      ['talk-c', 5],
      ['questions-c', 4],
      ['break', 10],
      ['discussion', 93],
      ['summary', 10],
    ])
  })

  test('PLAN-1 impulse and break are optional, and the plan is computed again', () => {
    const { session } = given(draft()).when({ type: 'plan.fit', minutes: 165, impulse: false, break: false })
    expect(session.steps.map((step) => step.kind)).not.toContain('impulse')
    expect(session.steps.map((step) => step.kind)).not.toContain('break')
    expect(sum(session)).toBe(165 * 60)
  })

  test('PLAN-1 every length that a hint offers fits when it is taken', () => {
    const hint = hints(fold(emptyDraft({ minutes: 130 }))).find(({ code }) => code === 'unusualLength')
    const fitting = hint?.code === 'unusualLength' ? hint.fitting : []
    expect(fitting.length).toBeGreaterThan(0)
    for (const minutes of fitting) {
      const { session } = given(draft()).when({ type: 'plan.fit', minutes, impulse: true, break: true })
      expect(hints(session)).toEqual([])
    }
  })

  test('PLAN-8 the template is laid over a draft only, in the order the cases have', () => {
    const ordered: Event = { type: 'cases.ordered', order: ['c', 'a', 'b'] }
    const { session } = given(draft(), ordered).when({ type: 'plan.fit', minutes: 180, impulse: false, break: true })
    expect(caseOrder(session)).toEqual(['c', 'a', 'b'])
    given(live()).when({ type: 'plan.fit', minutes: 180, impulse: true, break: true }).thenRefused('alreadyStarted')
  })

  test('PLAN-10 title and topic may change while the session runs', () => {
    given(live())
      .when({ type: 'plan.rename', title: ' Neu\u0007 ', topic: '' })
      .thenEvents({ type: 'plan.renamed', title: 'Neu', topic: '' })
    given(live()).when({ type: 'plan.rename', title: 'Neu', topic: '' }, { by: 'tom' }).thenRefused('notModerator')
  })
})

describe('lengths', () => {
  const set = (stepId: string, seconds: number) => ({ type: 'plan.setLength', stepId, seconds }) as const

  test('PLAN-4 a talk never gets more than five minutes, but may get less', () => {
    given(draft()).when(set('talk-a', 301)).thenRefused('talkIsFiveMinutes')
    given(draft()).when(set('talk-a', 240)).thenEvents({ type: 'plan.lengthSet', stepId: 'talk-a', seconds: 240 })
    given(live('talk-a'))
      .when({ type: 'timer.adjust', whileCurrent: 'talk-a', seconds: 60 })
      .thenRefused('talkIsFiveMinutes')
  })

  test('PLAN-4 a step that is over keeps its length, unknown ones have none', () => {
    given(live('impulse')).when(set('welcome', 900)).thenRefused('stepOver')
    given(live()).when(set('nowhere', 900)).thenRefused('unknownStep')
    given(live())
      .when(set('discussion', 93 * 60))
      .thenNothing()
  })

  test('PLAN-4 the bounds hold also where a minute is taken or added', () => {
    const short: Event = { type: 'plan.lengthSet', stepId: 'welcome', seconds: 60 }
    const long: Event = { type: 'plan.lengthSet', stepId: 'welcome', seconds: 4 * 60 * 60 }
    given(live(), short)
      .when({ type: 'timer.adjust', whileCurrent: 'welcome', seconds: -60 })
      .thenRefused('stepTooShort')
    given(live(), long).when({ type: 'timer.adjust', whileCurrent: 'welcome', seconds: 60 }).thenRefused('stepTooLong')
  })

  test('PLAN-9 before the start a new length is a new promise, afterwards it is drift', () => {
    const before = given(draft()).when(set('break', 900)).session
    expect(byId(before.steps, 'break')).toMatchObject({ seconds: 900, plannedSeconds: 900 })
    const after = given(live()).when(set('break', 900)).session
    expect(byId(after.steps, 'break')).toMatchObject({ seconds: 900, plannedSeconds: 600 })
    expect(driftMs(after, start)).toBe(5 * minute)
  })
})

describe('ausgleichen', () => {
  const late = startOf('impulse') + 28 * minute
  const respread = (whileCurrent: string) => ({ type: 'plan.respread', whileCurrent }) as const

  test('PLAN-5 lost time is cut from what is to come, never from a talk, and the end is as promised', () => {
    const { session } = given(live('impulse')).when(respread('impulse'), { now: late }).thenTypes('plan.respread')
    expect(driftMs(session, late)).toBe(0)
    expect(session.steps.filter((step) => step.kind === 'caseTalk').map((step) => step.seconds)).toEqual([
      300, 300, 300,
    ])
    expect(secondsOf(session, 'discussion')).toBeLessThan(93 * 60)
  })

  test('PLAN-5 the floors hold, however late it is', () => {
    const { session } = given(live('impulse')).when(respread('impulse'), { now: late + 500 * minute })
    expect(session.steps.map((step) => step.seconds / 60)).toEqual([10, 20, 1, 5, 1, 5, 1, 5, 1, 5, 20, 5])
    given(live('impulse'), { type: 'plan.respread', changes: [] })
      .when(respread('welcome'), { now: late })
      .thenRefused('stepMoved')
  })

  test('PLAN-5 a second press has nothing left to spread', () => {
    const changed = given(live('impulse')).when(respread('impulse'), { now: late }).decision
    const events = changed.ok ? changed.events : []
    given(live('impulse'), events).when(respread('impulse'), { now: late }).thenRefused('nothingToSpread')
    given(draft()).when(respread('welcome')).thenRefused('notLive')
  })

  test('PLAN-5 the current step keeps what it has used, and a minute', () => {
    const used = startOf('discussion') + 60 * minute
    const added: Event = { type: 'plan.lengthSet', stepId: 'summary', seconds: 120 * 60 }
    const { session } = given(live('discussion'), added).when(respread('discussion'), { now: used })
    expect(secondsOf(session, 'discussion')).toBeGreaterThanOrEqual(61 * 60)
  })

  const goesOn = (stepId: string, at: number): Event => ({ type: 'step.started', stepId, at })

  test('PLAN-6 time won goes to the discussion, or nowhere once that is over', () => {
    const questionsLeftOut = goesOn('talk-a', startOf('impulseQuestions'))
    const { session } = given(live('impulseQuestions'), questionsLeftOut)
      .when(respread('talk-a'))
      .thenEvents({ type: 'plan.respread', changes: [{ stepId: 'discussion', from: 93 * 60, to: 103 * 60 }] })
    expect(driftMs(session, startOf('impulseQuestions'))).toBe(0)
    given(live('discussion'), goesOn('summary', startOf('discussion')))
      .when(respread('summary'))
      .thenRefused('nothingToSpread')
  })

  test('PLAN-6 a full discussion leaves time to the questions to come, and what is then left ends the meeting earlier', () => {
    const impulseLeftOut = goesOn('talk-a', startOf('impulse'))
    const won = given(live('impulse'), impulseLeftOut).when(respread('talk-a')).session
    expect(secondsOf(won, 'discussion')).toBe(120 * 60)
    expect(['a', 'b', 'c'].map((id) => secondsOf(won, `questions-${id}`))).toEqual([300, 300, 300])
    expect(driftMs(won, startOf('impulse'))).toBe(0)

    const second = given(live('impulse'), goesOn('talk-b', startOf('impulse'))).when(respread('talk-b')).session
    expect(secondsOf(second, 'questions-a')).toBe(240)
    expect(['b', 'c'].map((id) => secondsOf(second, `questions-${id}`))).toEqual([330, 330])
    expect(driftMs(second, startOf('impulse'))).toBe(-9 * minute)
  })

  test('PLAN-6 a discussion in overtime gets all of the time that was won', () => {
    const now = startOf('discussion') + 95 * minute + 1
    const early: Event = { type: 'plan.lengthSet', stepId: 'summary', seconds: 60 }
    const { session } = given(live('discussion'), early).when(respread('discussion'), { now })
    expect(Math.abs(driftMs(session, now))).toBeLessThan(1000)
    expect(driftMs(fold(live('discussion'), early), now)).toBeLessThan(-6 * minute)
  })

  test('PLAN-6 a discussion that is longer by hand keeps its length, and gets no more', () => {
    const long: Event = { type: 'plan.lengthSet', stepId: 'discussion', seconds: 130 * 60 }
    const log = [...draft(), long, { type: 'session.started' as const, at: start }, goesOn('discussion', start)]
    given(log).when(respread('discussion')).thenRefused('nothingToSpread')
  })

  test('PLAN-7 undo gives back the exact lengths, also after a minute was taken in between', () => {
    const before = given(live('impulse'))
    const decision = before.when(respread('impulse'), { now: late }).decision
    const spread = decision.ok ? decision.events : []
    const undone = given(live('impulse'), spread).when({ type: 'plan.undoRespread' }).session
    expect(undone.steps).toEqual(before.session.steps)
    const discussion = secondsOf(fold(live('impulse'), spread), 'discussion') ?? 0
    const less: Event = { type: 'plan.lengthSet', stepId: 'discussion', seconds: discussion - 60 }
    const afterLess = given(live('impulse'), spread, less).when({ type: 'plan.undoRespread' }).session
    expect(secondsOf(afterLess, 'discussion')).toBe(92 * 60)
    given(live()).when({ type: 'plan.undoRespread' }).thenRefused('nothingToUndo')
  })
})
