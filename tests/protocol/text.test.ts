import { describe, expect, test } from 'vitest'
import { countCharacters, line, optionalLine, prose } from '../../shared/protocol/text.ts'

const name = line(80)
const family = '👩‍👩‍👧'

describe('lengths', () => {
  test.each(['Zoë Ødegård', 'Nguyễn Thị Hằng', '李小龍', 'محمد علي', 'Ἀριστοτέλης', "O'Brien-Müller", family])(
    'TEXT-1 %s is a name',
    (text) => expect(name.parse(text)).toBe(text),
  )

  test('TEXT-1 eighty characters as people count them', () => {
    expect(countCharacters(family)).toBe(1)
    expect(countCharacters('e\u0301')).toBe(1)
    expect(name.parse(family.repeat(80))).toBe(family.repeat(80))
    expect(name.safeParse(family.repeat(81)).success).toBe(false)
    expect(name.safeParse('a'.repeat(80)).success).toBe(true)
    expect(name.safeParse('a'.repeat(81)).success).toBe(false)
  })

  test('TEXT-1 a character is no way around the limit', () => {
    expect(name.safeParse(`e${'\u0301'.repeat(80 * 16)}`).success).toBe(false)
  })
})

describe('cleaning', () => {
  test('TEXT-2 controls, line ends and marks that turn the direction are stripped from a line', () => {
    expect(name.parse(' Anna\u0000\u202e \u2066Berg\n\u2028Tal\t ')).toBe('Anna   Berg Tal')
  })

  test('TEXT-2 a text keeps its line breaks', () => {
    expect(prose(99).parse('a\r\nb\rc\u0007\u202ed\n')).toBe('a\nb\ncd')
  })

  test('TEXT-2 half characters are replaced, so that what is stored is what was shown', () => {
    expect(name.parse('a\ud83d')).toBe('a\ufffd')
  })

  test('TEXT-2 what was cleaned stays as it is when it is read again', () => {
    for (const text of [' a\u0000 b ', '\u202eA\nB', 'a\ud83d']) {
      expect(name.parse(name.parse(text))).toBe(name.parse(text))
      expect(prose(99).parse(prose(99).parse(text))).toBe(prose(99).parse(text))
    }
  })
})

describe('nothing', () => {
  test.each(['', '  ', '\n', '\u200b', '\u3164', '\u2800', '\u00ad\u2060', '\u202e'])(
    'TEXT-3 %j is no name',
    (text) => {
      expect(name.safeParse(text).success).toBe(false)
      expect(prose(99).safeParse(text).success).toBe(false)
    },
  )

  test('TEXT-3 where nothing is allowed, nothing is taken', () => {
    expect(optionalLine(80).parse('  ')).toBe('')
    expect(prose(80, 0).parse('\n')).toBe('')
  })
})
