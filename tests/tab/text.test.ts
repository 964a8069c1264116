import { describe, expect, test } from 'vitest'
import { byeCodes } from '../../shared/protocol/frames.ts'
import { problemCodes } from '../../shared/protocol/rest.ts'
import { resources as german } from '../../tab/text/de.ts'
import { resources as english } from '../../tab/text/en.ts'
import { dateAndTime, day } from '../../tab/text/format.ts'
import { pickLanguage } from '../../tab/text/language.ts'
import { refusalText } from '../../tab/text/refusalText.ts'
import { translator } from '../../tab/text/translator.ts'
import { valuesIn, writtenTexts } from '../tools/writtenTexts.ts'

describe('texts', () => {
  const de = writtenTexts('de')
  const en = new Map(writtenTexts('en'))

  test('both languages have the same keys', () => {
    expect([...en.keys()].sort()).toEqual(de.map(([key]) => key).sort())
  })

  test('both languages fill in the same values', () => {
    const different = de.filter(([key, text]) => valuesIn(text).join() !== valuesIn(en.get(key) ?? '').join())
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('apostrophes are typographic: a straight one makes a message leave braces as they are', () => {
    expect([...de, ...en].filter(([, text]) => text.includes("'"))).toEqual([])
  })

  test('no text is empty', () => {
    expect([...de, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('what is held has one name: Fallberatung and session; only the method itself is a peer case consultation', () => {
    const others = { de: /Sitzung|Termin|Session/i, en: /meeting|appointment|(?<!peer case )consultation/i }
    expect(de.filter(([, text]) => others.de.test(text))).toEqual([])
    expect([...en].filter(([, text]) => others.en.test(text))).toEqual([])
  })

  test('what is counted has a singular: only numbers that are never one stand before a plural without it', () => {
    const neverOne = '(?!count|least|most|limit|planned|minutes|people|cases|of)'
    const plural = `{${neverOne}[^{}]*} (Minuten|Sekunden|Tage|Stunden|Personen|Fälle|minutes|seconds|days|hours|people|cases)`
    expect([...de, ...en].filter(([, text]) => new RegExp(plural).test(text))).toEqual([])
  })

  test('a refusal with a time to wait counts it', () => {
    for (const [language, { refusals }, one, two] of [
      ['de', german, 'in 1 Sekunde noch', 'in 2 Sekunden noch'],
      ['en', english, 'in 1 second;', 'in 2 seconds;'],
    ] as const) {
      const told = (seconds: number) =>
        refusalText(
          translator<'refusals'>(language, () => refusals),
          { code: 'tooManyCodes', detail: { seconds } },
        )
      expect(told(1)).toContain(one)
      expect(told(2)).toContain(two)
    }
  })

  test('each phase has three lines for the moderation and three for the round', () => {
    const lines = [...de, ...en].filter(([key]) => /^help\.phases\..*\.(moderation|round)$/.test(key))
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter(([, text]) => text.split('\n').length !== 3)).toEqual([])
  })

  test.each([...problemCodes, 'unreachable' as const])('%s has a sentence that says what to do', (code) => {
    for (const [language, { refusals }] of [
      ['de', german],
      ['en', english],
    ] as const) {
      const told = refusalText(
        translator<'refusals'>(language, () => refusals),
        { code, detail: { limit: 42, seconds: 8 } },
      )
      expect(told.split(/[.:;?!](?:\s|$)/).length, `${language} ${code}`).toBeGreaterThan(2)
      expect(told).not.toMatch(/[{}]|undefined/)
    }
  })

  test.each(byeCodes)('bye %s has a sentence', (code) => {
    expect(german.refusals.bye[code].length).toBeGreaterThan(20)
    expect(english.refusals.bye[code].length).toBeGreaterThan(20)
  })
})

test('a date and a time of day are written as the language writes them', () => {
  const at = new Date(2026, 10, 22, 14, 5).getTime()
  expect(dateAndTime('de', at)).toEqual({ date: '22.11.2026', time: '14:05' })
  expect(dateAndTime('en', at)).toEqual({ date: '22/11/2026', time: '14:05' })
  expect([day('de', '2026-11-22'), day('en', '2026-11-22')]).toEqual(['22.11.2026', '22/11/2026'])
})

test.each([
  [null, ['de-AT', 'en'], 'de'],
  [null, ['en-US', 'de'], 'en'],
  [null, ['fr', 'it'], 'de'],
  ['en', ['de'], 'en'],
] as const)('language: chosen %s, preferred %j', (chosen, preferred, expected) => {
  expect(pickLanguage(chosen, preferred)).toBe(expected)
})
