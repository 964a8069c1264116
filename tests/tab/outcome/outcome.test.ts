import { expect, test } from 'vitest'
import { fileName } from '../../../tab/outcome/files/saveFile.ts'
import { ownLinkOf, seatInFragment } from '../../../tab/outcome/personal/ownLink.ts'

test.each([
  ['Quartiere im Dialog Fassung 1', 'Quartiere-im-Dialog-Fassung-1.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['Wärme & „Straße“ 🏘️', 'Wärme-Straße.pdf'],
  ['???', 'fallrunde.pdf'],
])('OUTCOME-PAGE-1: %j becomes a name that every file system takes', (title, name) => {
  expect(fileName(title, 'pdf')).toBe(name)
})

test('OUTCOME-PAGE-2: the own link carries the seat in its fragment, and nothing else is taken for one', () => {
  const seat = { personId: 'person-1', token: 'AbCdEfGhIjKlMnOpQrStUv_-' }
  const link = new URL(ownLinkOf('https://fallrunde.example', 's1', seat))
  expect(link.pathname + link.search).toBe('/s/s1/outcome')
  expect(seatInFragment(link.hash)).toEqual(seat)
  const others = [
    '',
    '#p=',
    '#p=person-1',
    '#p=person-1.short',
    `#i=${seat.token}`,
    `${link.hash}.more`,
    `${link.hash}<`,
  ]
  expect(others.map(seatInFragment)).toEqual(others.map(() => null))
})
