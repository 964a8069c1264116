import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostLogoBytes = 500_000
/** of text, WCAG 2.2 AA */
const leastContrast = 4.5

/** The relative luminance of a colour such as `#0f548c`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const isReadable = (colour: string) => 1.05 / (luminance(colour) + 0.05) >= leastContrast

/** The bytes of a PNG of a decent size; `null` for anything else. */
function readPng(path: string): Uint8Array | null {
  try {
    if (statSync(path).size > mostLogoBytes) return null
    const bytes = readFileSync(path)
    return bytes.subarray(0, pngSignature.length).equals(pngSignature) ? bytes : null
  } catch {
    return null
  }
}

/** How the organiser's documents look. */
export const lookVariables = {
  ORGANISER_COLOUR: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, { error: 'must be a colour such as #0f548c', abort: true })
    .refine(isReadable, { error: 'must be dark enough to be read on white (contrast 4.5 to 1)' })
    .transform((colour) => colour.toLowerCase())
    .default('#0f548c'),
  ORGANISER_LOGO: z
    .string()
    .transform(readPng)
    .refine((logo) => logo !== null, { error: 'must be the path of a PNG of at most 500 KB that can be read' })
    .nullable()
    .default(null),
}
