import { expect, test } from 'vitest'
import { problemsOfIcon } from '../../manifest/iconRules.ts'
import { drawIcons } from '../../manifest/icons.ts'
import { readPng } from './readPng.ts'

const violet = [79, 82, 178, 255]
const white = [255, 255, 255, 255]

function filled(size: number, pixel: readonly number[]) {
  return {
    width: size,
    height: size,
    pixels: Uint8Array.from({ length: size * size * 4 }, (_, at) => pixel[at % 4] ?? 0),
  }
}

test('the coloured icon fills its square and shows the mark', async () => {
  const icon = readPng((await drawIcons()).color)
  expect([icon.width, icon.height]).toEqual([192, 192])
  expect(icon.all.every(([, , , alpha]) => alpha === 255)).toBe(true)
  expect([icon.at(0, 0), icon.at(191, 191), icon.at(96, 72)]).toEqual([violet, violet, violet])
  expect([icon.at(96, 96), icon.at(146, 96), icon.at(96, 146)]).toEqual([white, white, white])
  expect(icon.at(60, 60), 'the gap of the ring').toEqual(violet)
})

test('the outline is white on nothing, and the same mark', async () => {
  const icon = readPng((await drawIcons()).outline)
  expect([icon.width, icon.height]).toEqual([32, 32])
  const inked = icon.all.filter(([, , , alpha]) => alpha !== 0)
  expect(inked.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true)
  expect(inked.length / icon.all.length).toBeGreaterThan(0.15)
  expect(inked.length / icon.all.length).toBeLessThan(0.5)
  expect([icon.at(29, 16)[3], icon.at(16, 29)[3], icon.at(19, 16)[3]]).toEqual([255, 255, 255])
  expect([icon.at(0, 0)[3], icon.at(31, 31)[3], icon.at(23, 16)[3], icon.at(6, 6)[3]]).toEqual([0, 0, 0, 0])
})

test('an icon of another size is refused', () => {
  expect(problemsOfIcon('color', filled(96, violet))).toEqual(['It must be 192×192, not 96×96.'])
  expect(problemsOfIcon('color', filled(192, violet))).toEqual([])
})

test('a coloured icon with a hole is refused', () => {
  const picture = filled(192, violet)
  picture.pixels.set([0, 0, 0, 0], 400)
  expect(problemsOfIcon('color', picture)).toEqual(['It must fill its square: parts are transparent.'])
})

test('an outline in colour, without a ground or without a line is refused', () => {
  const withDot = (dot: readonly number[]) => {
    const picture = filled(32, [0, 0, 0, 0])
    picture.pixels.set(dot, 400)
    return picture
  }
  expect(problemsOfIcon('outline', withDot(white))).toEqual([])
  expect(problemsOfIcon('outline', withDot(violet))).toEqual(['It must be white and nothing else.'])
  expect(problemsOfIcon('outline', filled(32, white))).toEqual(['It must stand on a transparent ground.'])
  expect(problemsOfIcon('outline', filled(32, [0, 0, 0, 0]))).toEqual(['It must have something on it.'])
})
