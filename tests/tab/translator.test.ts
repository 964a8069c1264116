import { expect, test } from 'vitest'
import { compiledTexts } from '../../tab/compiledTexts.ts'
import type { Language } from '../../tab/text/language.ts'
import { translator, type Values } from '../../tab/text/translator.ts'

/** Texts as the browser gets them: what the plugin makes of a file of texts. */
function built(texts: object): unknown {
  const { transform } = compiledTexts()
  if (typeof transform !== 'function') throw new Error('the plugin transforms nothing')
  const result = Reflect.apply(transform, null, [JSON.stringify(texts), '/tab/text/de/common.json'])
  return JSON.parse((result as { code: string }).code)
}

function saying(texts: object, language: Language = 'de') {
  return translator(language, () => built(texts)) as (key: string, values?: Values) => string
}

test('what is counted has its singular, its plural and a sentence for none', () => {
  const t = saying({
    wait: { hands: '{count, plural, =0 {Niemand wartet} one {# Person wartet} other {# Personen warten}}' },
  })
  expect([0, 1, 2, 1200].map((count) => t('wait.hands', { count }))).toEqual([
    'Niemand wartet',
    '1 Person wartet',
    '2 Personen warten',
    '1.200 Personen warten',
  ])
})

test('a number is written as the language writes it', () => {
  const texts = { people: '{count, number}' }
  expect([saying(texts)('people', { count: 48_000 }), saying(texts, 'en')('people', { count: 48_000 })]).toEqual([
    '48.000',
    '48,000',
  ])
})

test('what people wrote is shown as they wrote it, whatever it looks like', () => {
  const t = saying({ speaks: 'Es spricht: {name}' })
  for (const name of ['{name}', "{count, plural, other {'}}", '<b>Ada</b>', '\\u0041', '$&', '👩‍🌾']) {
    expect(t('speaks', { name })).toBe(`Es spricht: ${name}`)
  }
})

test('a text that is not there is its key: an empty button would tell nobody what is missing', () => {
  expect([saying({})('tabs.label'), saying({ tabs: {} })('tabs.label')]).toEqual(['tabs.label', 'tabs.label'])
})

test('a message that is none ends the build', () => {
  expect(() => built({ broken: 'noch {count Minuten' })).toThrow()
})
