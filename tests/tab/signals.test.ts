import { describe, expect, test } from 'vitest'
import { iconAddress, iconText } from '../../tab/panel/background/icon.ts'
import { announceInMs, newsBetween } from '../../tab/panel/listNews.ts'
import { toneBetween } from '../../tab/panel/sound/tones.ts'

describe('tones', () => {
  test.each([
    [61_000, 60_000, 'minute'],
    [60_000, 59_000, undefined],
    [1_000, 0, 'zero'],
    [0, -1_000, undefined],
    [61_000, -500, 'zero'],
    [120_000, 20_000, undefined],
    [120_000, -30_000, undefined],
  ])('from %d to %d ms: %s', (before, after, tone) => expect(toneBetween(before, after)).toBe(tone))
})

describe('the icon', () => {
  test('says full minutes, so that it changes once a minute, and that the time is over', () => {
    const words = [300_000, 299_000, 240_001, 240_000].map((left) => iconText(left, 'calm'))
    expect(words).toEqual(['5', '5', '5', '4'])
    expect(iconText(-1, 'over')).toBe('!')
    expect(iconText(130 * 60_000, 'calm')).toBe('…')
  })

  test('is an address that the content security policy allows', () => {
    expect(iconAddress('5', 'warning')).toMatch(/^data:image\/svg\+xml,%3Csvg/)
  })
})

describe('news of lists', () => {
  const told = { notes: 2, supports: 5, waiting: 1 }

  test('tells what has come, never what has gone, and who waits as it stands', () => {
    expect(newsBetween(told, { notes: 3, supports: 35, waiting: 0 })).toEqual({ notes: 1, supports: 30, waiting: 0 })
    expect(newsBetween(told, { notes: 1, supports: 5, waiting: 1 })).toEqual({ notes: 0, supports: 0, waiting: null })
  })

  test('is gathered for two seconds, and ten seconds apart: 30 votes in 20 seconds are three sentences at most', () => {
    const times: number[] = []
    let tellAt: number | null = null
    for (let now = 0; now <= 20_000; now += 100) {
      if (tellAt !== null && now >= tellAt) {
        times.push(now)
        tellAt = null
      }
      if (now % 700 === 0 && tellAt === null) tellAt = now + announceInMs(now, times.at(-1) ?? Number.NEGATIVE_INFINITY)
    }
    expect(times.length).toBeLessThanOrEqual(3)
  })
})
