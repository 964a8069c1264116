import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeAlphabet, neverInCodes, readCode, showCode, typedCode } from '../../shared/protocol/code.ts'
import { seeded } from '../tools/seeded.ts'

const code = fc.array(fc.constantFrom(...codeAlphabet), { minLength: 6, maxLength: 6 }).map((all) => all.join(''))

test('CODE-1 a code spells no word and holds of each pair of look-alikes one at most', () => {
  expect(codeAlphabet).not.toMatch(/[AEIOU]/)
  for (const alike of ['0OQ', '1IL', '2Z', '5S', '6G', '8B', 'UV']) {
    expect([...alike].filter((character) => codeAlphabet.includes(character)).length, alike).toBeLessThan(2)
  }
  expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length)
  expect(codeAlphabet.length ** 6).toBeGreaterThan(148_000_000)
  expect(showCode('KTR7MX')).toBe('KTR-7MX')
})

test.each(['KTR-7MX', 'ktr7mx', ' ktr 7mx ', 'KTR–7MX', 'k t r - 7 m x', 'KTR_7MX', 'Ktr.7mx', 'ＫＴＲ７ＭＸ'])(
  'CODE-2 %j is read as it was meant',
  (typed) => {
    expect(readCode(typed)).toEqual({ ok: true, code: 'KTR7MX' })
    expect(typedCode.parse(typed)).toBe('KTR7MX')
  },
)

test('CODE-2 a look-alike is mapped where one character can have been meant', () => {
  expect(readCode('sgb-zu3')).toEqual({ ok: true, code: '5682V3' })
})

test.each(['O', '0', 'i', '1', 'l', 'q', 'ä', '€'])('CODE-2 %s is in no code, and is named', (character) => {
  const read = readCode(`KT${character}-7MX`)
  expect(read).toEqual({ ok: false, why: 'character', character: character.toUpperCase() })
  expect(typedCode.safeParse(`KT${character}-7MX`).success).toBe(false)
})

test('CODE-2 what is said to be in no code is all that is refused of letters and digits', () => {
  const refused = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'].filter((character) => {
    const read = readCode(`${character}TR-7MX`)
    return !read.ok && read.why === 'character'
  })
  expect(neverInCodes.toSorted()).toEqual(refused.toSorted())
})

test('CODE-2 what is missing or too much is told apart', () => {
  expect(readCode('KTR-7M')).toEqual({ ok: false, why: 'tooShort' })
  expect(readCode('')).toEqual({ ok: false, why: 'tooShort' })
  expect(readCode('KTR-7MX7')).toEqual({ ok: false, why: 'tooLong' })
})

test('CODE-2 every code is read back from how it is shown', () => {
  seeded(
    fc.property(code, (any) => {
      expect(readCode(showCode(any).toLowerCase())).toEqual({ ok: true, code: any })
    }),
  )
})
