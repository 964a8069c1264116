import { expect, test } from 'vitest'
import { putBack } from '../../tab/panel/putBack.ts'

const entry = (id: string, arrival: number) => ({
  id,
  personId: `person-${id}`,
  kind: 'contribution' as const,
  arrival,
})

test('who is put to the end is told with the new place; who only moves up is not, nor who is new', () => {
  const before = [entry('a', 1), entry('b', 2), entry('c', 3)]
  expect(putBack(before, [entry('b', 2), entry('c', 3), entry('a', 4), entry('d', 5)])).toEqual([
    { personId: 'person-a', place: 3 },
  ])
  expect(putBack(before, before)).toEqual([])
})
