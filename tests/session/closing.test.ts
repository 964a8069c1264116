import { describe, expect, test } from 'vitest'
import type { Event } from '../../shared/session/events.ts'
import { byId } from '../../shared/session/session.ts'
import { draft, given, joined, live, minute, startOf } from './given.ts'

const write = (text: string, whileRevision: number) => ({ type: 'closing.write', text, whileRevision }) as const
const close = (whileCurrent: string) => ({ type: 'session.close', whileCurrent }) as const
const end = startOf('summary') + 5 * minute
const closed: Event = { type: 'session.closed', at: end }

describe('the Fazit', () => {
  test('CLOSE-1 written by who leads or keeps the minutes', () => {
    const { session } = given(live())
      .when(write('Wir', 0), { by: 'pia' })
      .thenEvents({ type: 'closing.written', text: 'Wir' })
    expect(session.closing).toMatchObject({ summary: 'Wir', revision: 1 })
    given(live()).when(write('Wir', 0)).thenTypes('closing.written')
    given(live()).when(write('Wir', 0), { by: 'tom' }).thenRefused('notYours')
  })

  test('CLOSE-1 a text based on an older one is refused, the same text is no conflict', () => {
    const written: Event = { type: 'closing.written', text: 'Wir' }
    given(live(), written).when(write('Ich', 0), { by: 'pia' }).thenRefused('textMoved')
    given(live(), written).when(write('Ich', 1), { by: 'pia' }).thenTypes('closing.written')
    given(live(), written).when(write('Wir', 0), { by: 'pia' }).thenNothing()
  })

  test('CLOSE-2 points are ticked off and on', () => {
    const tick = (on: boolean) => ({ type: 'closing.check', point: 'thanks', on }) as const
    const ticked: Event = { type: 'closing.checked', point: 'thanks', on: true }
    given(live()).when(tick(true)).thenEvents(ticked)
    given(live(), ticked).when(tick(true)).thenNothing()
    expect(given(live(), ticked).when(tick(false)).session.closing.checked).toEqual([])
    given(live()).when(tick(true), { by: 'tom' }).thenRefused('notModerator')
  })
})

describe('the end', () => {
  test('CLOSE-5 from any step, and the step ends with it', () => {
    const { session } = given(live('talk-b')).when(close('talk-b')).thenTypes('session.closed')
    expect(session.status.kind).toBe('closed')
    expect(byId(session.steps, 'talk-b')?.endedAt).toBe(startOf('talk-b'))
    expect(session.timer).toEqual({ current: null, runningSince: null })
  })

  test('CLOSE-5 closed while paused, the pause is not counted', () => {
    const { session } = given(live('summary'), { type: 'timer.paused', at: startOf('summary') + minute }).when(
      close('summary'),
      { now: end },
    )
    expect(byId(session.steps, 'summary')).toMatchObject({ spentMs: minute, endedAt: end })
  })

  test('CLOSE-5 a stale close is refused, and a draft has nothing to close', () => {
    given(live('summary')).when(close('discussion')).thenRefused('stepMoved')
    given(draft()).when(close('summary')).thenRefused('notLive')
  })

  test('CLOSE-3 afterwards people may come to read, the summary be written, nothing else', () => {
    const log = [...live('summary'), closed]
    given(log)
      .when({ type: 'people.join', personId: 'new', seat: { role: 'participant' } }, { by: 'server' })
      .thenEvents({ ...joined('new'), at: end })
    given(log).when(write('Spät', 0), { by: 'pia' }).thenTypes('closing.written')
    given(log).when({ type: 'closing.check', point: 'results', on: true }).thenTypes('closing.checked')
    given(log).when({ type: 'timer.next', whileCurrent: 'summary' }).thenRefused('closed')
    given(log).when({ type: 'people.setMinuteTaker', personId: 'tom', on: true }).thenRefused('closed')
    given(log).when({ type: 'note.support', noteId: 'n', on: true }, { by: 'tom' }).thenRefused('closed')
  })

  test('CLOSE-4 opened again, the step goes on with the time it had', () => {
    const now = end + 60 * minute
    const { session } = given(live('summary'), closed)
      .when({ type: 'session.reopen' }, { now })
      .thenEvents({ type: 'session.reopened', stepId: 'summary', at: now })
    expect(session.timer).toEqual({ current: 'summary', runningSince: now })
    expect(byId(session.steps, 'summary')).toMatchObject({ spentMs: 5 * minute, endedAt: null })
    given(live()).when({ type: 'session.reopen' }).thenRefused('notClosed')
  })

  test('CLOSE-4 the right step also where two ended in the same millisecond', () => {
    const at = startOf('talk-b')
    given(live('talk-b'), { type: 'session.closed', at })
      .when({ type: 'session.reopen' })
      .thenEvents({ type: 'session.reopened', stepId: 'talk-b', at })
  })
})
