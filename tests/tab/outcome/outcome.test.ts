import { expect, test } from 'vitest'
import { passFragment, passInFragment } from '../../../shared/protocol/pass.ts'
import { fileName } from '../../../tab/outcome/files/saveFile.ts'

test.each([
  ['Quartiere im Dialog Fassung 1', 'Quartiere-im-Dialog-Fassung-1.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['Wärme & „Straße“ 🏘️', 'Wärme-Straße.pdf'],
  ['???', 'fallrunde.pdf'],
])('OUTCOME-PAGE-1: %j becomes a name that every file system takes', (title, name) => {
  expect(fileName(title, 'pdf')).toBe(name)
})

test('OUTCOME-PAGE-2: the own link carries a pass in its fragment, and nothing else is taken for one', () => {
  const pass = 'AbCdEfGhIjKlMnOpQrStUv_-'
  const link = new URL(`https://fallrunde.example/s/s1/outcome${passFragment(pass)}`)
  expect(link.pathname + link.search).toBe('/s/s1/outcome')
  expect(passInFragment(link.hash)).toBe(pass)
  const others = ['', '#', '#r=', '#r=short', `#i=${pass}`, `#${pass}`, `${link.hash}.more`, `${link.hash}<`]
  expect(others.map(passInFragment)).toEqual(others.map(() => null))
})
