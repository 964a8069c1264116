import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { byeCodes } from '../../shared/protocol/frames.ts'
import { problemCodes } from '../../shared/protocol/rest.ts'
import germanArchive from '../../tab/text/de/archive.json' with { type: 'json' }
import germanClosing from '../../tab/text/de/closing.json' with { type: 'json' }
import germanHelp from '../../tab/text/de/help.json' with { type: 'json' }
import germanHost from '../../tab/text/de/host.json' with { type: 'json' }
import germanOutcome from '../../tab/text/de/outcome.json' with { type: 'json' }
import { resources as german } from '../../tab/text/de.ts'
import { resources as germanPages } from '../../tab/text/dePages.ts'
import englishArchive from '../../tab/text/en/archive.json' with { type: 'json' }
import englishClosing from '../../tab/text/en/closing.json' with { type: 'json' }
import englishHelp from '../../tab/text/en/help.json' with { type: 'json' }
import englishHost from '../../tab/text/en/host.json' with { type: 'json' }
import englishOutcome from '../../tab/text/en/outcome.json' with { type: 'json' }
import { resources as english } from '../../tab/text/en.ts'
import { resources as englishPages } from '../../tab/text/enPages.ts'
import { dateAndTime, day } from '../../tab/text/format.ts'
import { pickLanguage } from '../../tab/text/language.ts'
import { refusalText } from '../../tab/text/refusalText.ts'
import { stageTexts } from '../../tab/text/stage.ts'

/** Every text with its path. */
function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
}
const placeholders = (text: string) => [...text.matchAll(/{{\s*([^}\s]+)\s*}}/g)].map((found) => found[1]).sort()

describe('texts', () => {
  const germanParts = {
    ...{ archive: germanArchive, closing: germanClosing, help: germanHelp, host: germanHost, outcome: germanOutcome },
  }
  const englishParts = {
    ...{
      archive: englishArchive,
      closing: englishClosing,
      help: englishHelp,
      host: englishHost,
      outcome: englishOutcome,
    },
  }
  const de = flat({ ...german, ...germanPages, stage: stageTexts.de, ...germanParts })
  const en = new Map(flat({ ...english, ...englishPages, stage: stageTexts.en, ...englishParts }))

  test('both languages have the same keys', () => {
    expect([...en.keys()].sort()).toEqual(de.map(([key]) => key).sort())
  })

  test('both languages fill in the same values', () => {
    const different = de.filter(([key, text]) => placeholders(text).join() !== placeholders(en.get(key) ?? '').join())
    expect(different.map(([key]) => key)).toEqual([])
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
    const plural = `{{${neverOne}[^}]*}} (Minuten|Sekunden|Tage|Stunden|Personen|Fälle|minutes|seconds|days|hours|people|cases)`
    expect([...de, ...en].filter(([, text]) => new RegExp(plural).test(text))).toEqual([])
  })

  test('a refusal with a time to wait counts it', async () => {
    for (const [language, { refusals }, one, two] of [
      ['de', german, 'in 1 Sekunde noch', 'in 2 Sekunden noch'],
      ['en', english, 'in 1 second;', 'in 2 seconds;'],
    ] as const) {
      const texts = createInstance({ lng: language, resources: { [language]: { refusals } } })
      await texts.init()
      const told = (seconds: number) =>
        refusalText(texts.getFixedT(language, 'refusals'), { code: 'tooManyCodes', detail: { seconds } })
      expect(told(1)).toContain(one)
      expect(told(2)).toContain(two)
    }
  })

  test('each phase has three lines for the moderation and three for the round', () => {
    const phases = [germanHelp.phases, englishHelp.phases].flatMap((texts) =>
      Object.values(texts).filter((phase) => typeof phase !== 'string'),
    )
    for (const { moderation, round } of phases) {
      expect([moderation.split('\n').length, round.split('\n').length]).toEqual([3, 3])
    }
  })

  test.each([...problemCodes, 'unreachable' as const])('%s has a sentence that says what to do', async (code) => {
    for (const [language, { refusals }] of [
      ['de', german],
      ['en', english],
    ] as const) {
      expect(refusals[code].split(/[.:;?!](?:\s|$)/).length, `${language} ${code}`).toBeGreaterThan(2)
      const texts = createInstance({ lng: language, resources: { [language]: { refusals } } })
      await texts.init()
      const told = refusalText(texts.getFixedT(language, 'refusals'), { code, detail: { limit: 42, seconds: 8 } })
      expect(told).not.toMatch(/{{|}}/)
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
