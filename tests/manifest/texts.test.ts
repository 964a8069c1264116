import { expect, test } from 'vitest'
import { appTexts } from '../../manifest/texts.ts'

const limits = { name: 30, fullName: 100, summary: 80, description: 4_000 } as const

test.each(['de', 'en'] as const)('the texts in %s fit into what Teams shows', (language) => {
  for (const [part, limit] of Object.entries(limits)) {
    const text = appTexts[language][part as keyof typeof limits]
    expect(text.length, part).toBeGreaterThan(0)
    expect(text.length, part).toBeLessThanOrEqual(limit)
  }
})

test('both languages say the same number of things, in their own words', () => {
  const points = Object.values(appTexts).map(({ description }) => description.match(/^• /gm)?.length)
  expect(points).toEqual([5, 5])
  expect(appTexts.de.description).not.toBe(appTexts.en.description)
  expect(appTexts.de.summary).not.toBe(appTexts.en.summary)
})

test('nobody is left out, and nothing is explained by technology', () => {
  const all = Object.values(appTexts).flatMap((texts) => Object.values(texts))
  expect(all.filter((text) => /innen\b|\*|:in\b|Teilnehmer\b|Moderator|(?<!\p{L})(he|his|him)\b/u.test(text))).toEqual(
    [],
  )
  expect(all.filter((text) => /server|browser|app\b|token|login|URL|WebSocket|API|Tab\b/i.test(text))).toEqual([])
})
