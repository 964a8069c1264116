import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { clientFrame, serverFrame, wireVersion } from '../../shared/protocol/frames.ts'
import { commandSchema } from '../../shared/session/commands.ts'
import { sessionState } from '../../shared/session/session.ts'
import { busySession, commandExamples } from '../session/examples.ts'
import { given } from '../session/given.ts'

describe('schemas for others to read', () => {
  test.each([
    ['clientFrame', clientFrame],
    ['serverFrame', serverFrame],
    ['command', commandSchema],
    ['session', sessionState],
  ] as const)('%s has a JSON schema of what is sent', (_, schema) => {
    const document = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' })
    expect(JSON.stringify(document).length).toBeGreaterThan(100)
  })
})

describe('frames from a client', () => {
  test.each(commandExamples)('$type travels in a frame', (command) => {
    expect(clientFrame.parse(JSON.parse(JSON.stringify({ type: 'do', id: 'c', command })))).toEqual({
      type: 'do',
      id: 'c',
      command,
    })
  })

  test('hello, presence and ping', () => {
    const hello = { type: 'hello', wire: wireVersion, session: 's', ticket: 't', lastSeq: null, client: 'tab/0.1' }
    for (const frame of [hello, { type: 'presence', hidden: true }, { type: 'ping', at: 1.5 }]) {
      expect(clientFrame.parse(frame)).toEqual(frame)
    }
  })

  test.each([
    { type: 'do', id: 'a b', command: { type: 'timer.start' } },
    { type: 'do', id: 'c', command: { type: 'constructor' } },
    { type: '__proto__' },
    { type: 'hello', wire: 1, session: 's', ticket: 't', lastSeq: -1, client: 'tab' },
    { type: 'hello', wire: 1, session: 's', ticket: 't', lastSeq: 0, client: 'tab\nlog line' },
    null,
    [],
    'do',
  ])('%j is no frame', (frame) => expect(clientFrame.safeParse(frame).success).toBe(false))

  test('what was not asked for is dropped', () => {
    const frame = JSON.parse('{"type":"presence","hidden":true,"__proto__":{"admin":1},"more":1}')
    expect(Object.keys(clientFrame.parse(frame))).toEqual(['type', 'hidden'])
  })
})

test('a profile from before somebody could tell a function is read as one without', () => {
  const older = { type: 'people', people: [{ id: 'p', name: 'Ada', organisation: null }] }
  expect(serverFrame.parse(older)).toEqual({
    type: 'people',
    people: [{ id: 'p', name: 'Ada', organisation: null, function: null }],
  })
})

test('a welcome carries the whole state of a busy session', () => {
  const { session } = given(busySession())
  const presence = { here: ['mod'], hidden: [], moderatorsAwaySince: null }
  const welcome = { type: 'welcome', you: 'mod', seq: 9, now: 1, rate: 1, session, events: null, people: [], presence }
  expect(serverFrame.parse(JSON.parse(JSON.stringify(welcome)))).toEqual(welcome)
})
