import { expect, test } from 'vitest'
import { misspokenOf } from '../e2e/misspoken.ts'

test.each([
  ['no value', 'Noch undefined Minuten'],
  ['no value', 'Plan: NaN min'],
  ['no value', 'Ihre Funktion: null'],
  ['not worked out', 'Fall {place}'],
  ['one of many', 'Noch 1 Personen'],
  ['many of one', '12 Minute'],
  ['digits without groups', '48000 Einwohnerinnen und Einwohner'],
  ['a key', 'panel · tabs.ownCase'],
  ['a key', 'wholeRound'],
  ['the language en', 'Speakers'],
  ['the language en', 'Speaking: Jana Brandt'],
])('%s is found: %s', (slip, text) => {
  expect(misspokenOf([text], 'de')).toEqual([`${slip}: ${text}`])
})

test('what people may read is left alone', () => {
  const well = [
    'Der Vorstand will höchstens bei null herauskommen.',
    '1 Person · 21 Personen · 09:01 Minuten · 2,1 Personen',
    '48.000 Einwohnerinnen und Einwohner',
    'https://fallrunde.example.org/s/123456',
    'Fallrunde',
  ]
  expect(misspokenOf(well, 'de')).toEqual([])
})
