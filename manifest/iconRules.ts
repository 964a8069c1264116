export type IconKind = 'color' | 'outline'

/** A drawn picture: four bytes a pixel, the colour multiplied by its opacity. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const sizes: Readonly<Record<IconKind, number>> = { color: 192, outline: 32 }

function everyPixel(pixels: Uint8Array, holds: (red: number, green: number, blue: number, alpha: number) => boolean) {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (!holds(red, green, blue, alpha)) return false
  }
  return true
}

function problemsOfColor(pixels: Uint8Array): string[] {
  return everyPixel(pixels, (...[, , , alpha]) => alpha === 255)
    ? []
    : ['It must fill its square: parts are transparent.']
}

/** White at half opacity is 128, 128, 128, 128 here. */
function problemsOfOutline(pixels: Uint8Array): string[] {
  const isWhite = everyPixel(pixels, (red, green, blue, alpha) => red === alpha && green === alpha && blue === alpha)
  const isFull = everyPixel(pixels, (...[, , , alpha]) => alpha > 0)
  const isEmpty = everyPixel(pixels, (...[, , , alpha]) => alpha < 255)
  return [
    ...(isWhite ? [] : ['It must be white and nothing else.']),
    ...(isFull ? ['It must stand on a transparent ground.'] : []),
    ...(isEmpty ? ['It must have something on it.'] : []),
  ]
}

/** What Teams would refuse in an icon, in sentences. Empty where all is well. */
export function problemsOfIcon(kind: IconKind, { width, height, pixels }: Picture): string[] {
  const size = sizes[kind]
  const ofSize = width === size && height === size ? [] : [`It must be ${size}×${size}, not ${width}×${height}.`]
  return [...ofSize, ...(kind === 'color' ? problemsOfColor(pixels) : problemsOfOutline(pixels))]
}
