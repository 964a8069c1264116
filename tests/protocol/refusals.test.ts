import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { refusalOf } from '../../shared/protocol/refusals.ts'
import { commandBody, joinBody } from '../../shared/protocol/rest.ts'
import { commandSchema } from '../../shared/session/commands.ts'

function refusal(schema: z.ZodMiniType, input: unknown) {
  const parsed = schema.safeParse(input)
  return parsed.success ? null : refusalOf(parsed.error)
}
const secret = 'a'.repeat(22)
const person = (name: unknown) => ({ secret, name, organisation: null, returnAs: null })

test('TEXT-4 too long names the field and the limit, and nothing of the text', () => {
  expect(refusal(joinBody, person('x'.repeat(81)))).toEqual({ code: 'tooLong', detail: { field: 'name', limit: 80 } })
  expect(refusal(commandSchema, { type: 'note.edit', noteId: 'n', text: 'x'.repeat(2001) })).toEqual({
    code: 'tooLong',
    detail: { field: 'text', limit: 2000 },
  })
})

test('TEXT-4 a plain string over its bound is too long, too', () => {
  const command = {
    type: 'case.add',
    caseId: 'd'.repeat(49),
    municipality: 'M',
    quarter: 'Q',
    question: '',
    population: 1,
  }
  expect(refusal(commandSchema, command)).toEqual({ code: 'tooLong', detail: { field: 'caseId', limit: 48 } })
})

test('TEXT-4 missing and ill-formed name the field and the reason', () => {
  expect(refusal(joinBody, person(' '))).toEqual({ code: 'invalid', detail: { field: 'name', reason: 'missing' } })
  expect(refusal(joinBody, person(7))).toEqual({ code: 'invalid', detail: { field: 'name', reason: 'invalid_type' } })
  expect(refusal(commandBody, { id: 'x', command: { type: 'timer.next', whileCurrent: 'no spaces' } })).toEqual({
    code: 'invalid',
    detail: { field: 'command.whileCurrent', reason: 'invalid_format' },
  })
  expect(refusal(commandSchema, { type: 'session.destroy' })).toMatchObject({
    code: 'invalid',
    detail: { field: 'type' },
  })
})

test('TEXT-4 an error without an issue is still a refusal', () => {
  const parsed = commandSchema.safeParse(null)
  expect(parsed.success ? null : refusalOf({ ...parsed.error, issues: [] })).toEqual({ code: 'invalid' })
})
