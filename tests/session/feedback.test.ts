import { expect, test } from 'vitest'
import { commandSchema } from '../../shared/session/commands.ts'
import { decide } from '../../shared/session/decide.ts'
import type { Event } from '../../shared/session/events.ts'
import { feedbackCounts } from '../../shared/session/feedback.ts'
import { contextOf, draft, given, live, start } from './given.ts'

const give = { type: 'feedback.give', helped: 4, heard: 3, again: 1 } as const
const gave = (veil: string, helped = 4): Event => ({ type: 'feedback.given', veil, helped, heard: 3, again: 1 })

test('FEEDBACK-1 once a person, under a veil that is not that of any card', () => {
  const { decision } = given(live()).when(give, { by: 'tom' }).thenTypes('feedback.given')
  expect(JSON.stringify(decision)).not.toContain('"tom"')
  const marks: string[] = []
  const spy = { ...contextOf('tom', start), pseudonym: (noteId: string) => marks.push(noteId).toString() }
  decide(given(live()).session, give, spy)
  expect(marks).toHaveLength(1)
  expect(commandSchema.safeParse({ type: 'note.delete', noteId: marks[0] }).success).toBe(false)
})

test('FEEDBACK-1 a second answer of the same person is refused, of another taken', () => {
  const veil = contextOf('tom', start).pseudonym('feedback!')
  given(live(), gave(veil)).when(give, { by: 'tom' }).thenRefused('feedbackGiven')
  given(live(), gave(veil)).when(give, { by: 'uta' }).thenTypes('feedback.given')
})

test('FEEDBACK-1 while live, and never after the first end', () => {
  const closed: Event = { type: 'session.closed', at: start }
  given(draft()).when(give, { by: 'tom' }).thenRefused('notLive')
  given(live(), closed).when(give, { by: 'tom' }).thenRefused('closed')
  given(live(), closed, { type: 'session.reopened', stepId: 'welcome', at: start })
    .when(give, { by: 'tom' })
    .thenRefused('feedbackOver')
})

test('FEEDBACK-1 three answers from 1 to 4', () => {
  const takes = (change: object) => commandSchema.safeParse({ ...give, ...change }).success
  expect([{}, { helped: 0 }, { heard: 5 }, { again: 2.5 }, { again: undefined }].map(takes)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('FEEDBACK-2 counts, from the third person on', () => {
  expect(feedbackCounts(given(live(), gave('v1'), gave('v2')).session)).toBeNull()
  expect(feedbackCounts(given(live(), gave('v1'), gave('v2', 1), gave('v3')).session)).toEqual({
    helped: [1, 0, 0, 2],
    heard: [0, 0, 3, 0],
    again: [3, 0, 0, 0],
  })
})
