import { describe, expect, test } from 'vitest'
import { commandSchema } from '../../shared/session/commands.ts'
import { busySession, commandRows, personOf, roles } from './examples.ts'
import { given, minute } from './given.ts'

const rightsCodes: readonly string[] = [
  'notMember',
  'notModerator',
  'notYours',
  'ownNote',
  'serverOnly',
  'unknownPerson',
]
const commandTypes = commandSchema._zod.def.options.map((option) => option._zod.def.shape.type._zod.def.values[0])
const session = given(busySession())

test('PEOPLE-11 every command of the registry has a row of rights', () => {
  expect(Object.keys(commandRows).sort()).toEqual([...commandTypes].sort())
})

describe.each(Object.values(commandRows))('PEOPLE-11 $command.type', ({ command, may }) => {
  test.each(roles)('%s', (role) => {
    const { decision } = session.when(command, { by: personOf[role], moderatorsAwayMs: minute })
    const refusedForRights = !decision.ok && rightsCodes.includes(decision.code)
    expect({ role, refusedForRights }).toEqual({ role, refusedForRights: !may.includes(role) })
  })
})
