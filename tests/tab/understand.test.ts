import { expect, test } from 'vitest'
import { understand } from '../../tab/pages/join/understand.ts'

const here = 'fallrunde.example'
const secret = 'AbCdEfGhIjKlMnOpQrStUv'
const path = `/s/s1#i=${secret}`

test.each(['KTR-7MX', ' ktr7mx', 'ktr 7mx'])('%j is a code', (typed) => {
  expect(understand(typed, here)).toEqual({ kind: 'code', code: 'KTR7MX' })
})

test.each([
  `https://${here}${path}`,
  `Mitmachen: https://${here}${path}. Kein Konto.`,
  `HTTPS://Fallrunde.Example${path}`,
  path,
])('%j is a link', (typed) => {
  expect(understand(typed, here)).toEqual({ kind: 'link', path })
})

test('the own link to the outcome leads to the outcome', () => {
  const own = `/s/s1/outcome#r=${secret}`
  expect(understand(`Ihr Link: https://${here}${own}.`, here)).toEqual({ kind: 'link', path: own })
})

test('what is neither is told apart by what can be done about it', () => {
  expect(understand('  ', here)).toEqual({ kind: 'nothing' })
  expect(understand('KTR', here)).toEqual({ kind: 'tooShort' })
  expect(understand('KTR-7MX-22', here)).toEqual({ kind: 'tooLong' })
  expect(understand('KTO', here)).toEqual({ kind: 'character', character: 'O' })
  expect(understand(`https://${here}/legal`, here)).toEqual({ kind: 'neither' })
  expect(understand('x'.repeat(41), here)).toEqual({ kind: 'neither' })
  expect(understand(`https://other.example:8443${path}`, here)).toEqual({ kind: 'foreign', host: 'other.example:8443' })
})

test('an address that only looks like ours leads nowhere else', () => {
  for (const typed of [`javascript:alert(1)//${path}`, `//evil.example${path}`]) {
    const understood = understand(typed, here)
    expect(understood.kind === 'link' ? understood.path : path).toBe(path)
  }
})
