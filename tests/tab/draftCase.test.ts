import { expect, test } from 'vitest'
import { caseOfDraft, written } from '../../tab/panel/composer/draftCase.ts'

const empty = { text: '', caseId: null, followsStage: true }

test('an empty note follows the stage', () => {
  expect(caseOfDraft(empty, 'north')).toBe('north')
  expect(caseOfDraft(empty, null)).toBeNull()
})

test('from its first letter on a note stays with the case that was shown, whatever comes on stage', () => {
  const begun = { ...empty, ...written(empty, 'D', 'north') }
  expect(caseOfDraft(begun, 'harbour')).toBe('north')
  const longer = { ...begun, ...written(begun, 'Denkmal', 'harbour') }
  expect(caseOfDraft(longer, 'harbour')).toBe('north')
  expect(caseOfDraft({ ...empty, ...written(empty, 'D', null) }, 'harbour')).toBeNull()
})

test('sent or emptied, it follows the stage again; what was chosen by hand stays chosen', () => {
  const begun = { ...empty, ...written(empty, 'D', 'north') }
  expect(caseOfDraft({ ...begun, text: '' }, 'harbour')).toBe('harbour')
  expect(caseOfDraft({ ...begun, text: '', followsStage: false }, 'harbour')).toBe('north')
})
