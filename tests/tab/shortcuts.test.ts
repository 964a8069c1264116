import { describe, expect, test } from 'vitest'
import { ariaKeys, type Pressed, shortcutOf } from '../../tab/panel/keys/shortcuts.ts'

const free: Pressed = { key: 'n', held: false, taken: false, onControl: false }

describe('shortcuts of a single character', () => {
  test.each([
    ['n', 'note'],
    ['N', 'note'],
    ['m', 'raise'],
    ['w', 'next'],
    ['p', 'pause'],
    [' ', 'pause'],
    ['?', 'help'],
    ['4', 'tab4'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%j is %s', (key, name) => expect(shortcutOf({ ...free, key })).toBe(name))

  test('nothing while somebody writes, chooses or has a window open', () => {
    expect(shortcutOf({ ...free, taken: true })).toBeUndefined()
  })

  test('nothing while another key is held: those belong to the browser and the host', () => {
    expect(shortcutOf({ ...free, held: true })).toBeUndefined()
  })

  test('the space bar presses the control that has the focus; a letter does not mind', () => {
    expect(shortcutOf({ ...free, key: ' ', onControl: true })).toBeUndefined()
    expect(shortcutOf({ ...free, key: 'p', onControl: true })).toBe('pause')
  })

  test('what a screen reader says of a control is what its shortcut presses', () => {
    expect(ariaKeys('pause')).toBe('P Space')
    expect(ariaKeys('tab1')).toBe('1')
  })
})
