import { expect, test } from 'vitest'
import { respreadSentence } from '../../tab/panel/now/respreadSentence.ts'
import { resources as german } from '../../tab/text/de.ts'
import { translator } from '../../tab/text/translator.ts'

const minute = 60_000
const t = translator<'panel'>('de', () => german.panel)
const told = (driftMs: number, ...changes: { step: string; from: number; to: number }[]) =>
  respreadSentence(t, driftMs, changes)

test('PLAN-5 late: what is cut, all lengths in one format', () => {
  const discussion = { step: 'Diskussionsrunde', from: 5580, to: 4937 }
  expect(told(673_000, { step: 'Rückfragen · Fall 2', from: 240, to: 210 }, discussion)).toBe(
    'Ausgleichen kürzt: Rückfragen · Fall 2 von 4:00 auf 3:30, Diskussionsrunde von 93:00 auf 82:17. Vorträge behalten ihre Zeit.',
  )
})

test('PLAN-6 early: who gets the time that was won', () => {
  expect(told(-10 * minute, { step: 'Diskussionsrunde', from: 5580, to: 6180 })).toBe(
    'Die Runde ist dem Plan voraus. Ausgleichen gibt die gewonnene Zeit weiter: Diskussionsrunde von 93:00 auf 103:00.',
  )
})

test('PLAN-5, PLAN-6 what evening out cannot do is said', () => {
  expect(told(-20 * minute, { step: 'Diskussionsrunde', from: 6600, to: 7200 })).toMatch(/die Runde endet früher\.$/)
  expect(told(-3 * minute)).toMatch(/^Die gewonnene Zeit bleibt übrig/)
  expect(told(20 * minute, { step: 'Pause', from: 600, to: 300 })).toMatch(
    /aufholen lässt sich die Zeit damit nicht\.$/,
  )
  expect(told(3 * minute)).toMatch(/^Hier lässt sich nichts mehr ausgleichen/)
})
