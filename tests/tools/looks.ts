/** How a page is looked at. */
export interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  /** forced colours */
  readonly forced?: boolean
  /** all of the page, not only what fits on the screen */
  readonly whole?: boolean
  /** share of its size at which it is put on a sheet */
  readonly scale?: number
}

export const light: Look = { name: '320 hell', width: 320, height: 640 }
export const dark: Look = { ...light, name: '320 dunkel', dark: true }
export const contrast: Look = { ...light, name: '320 Kontrast', dark: true, forced: true }
export const narrow: Look = { ...light, name: '280 hell', width: 280, height: 600 }
export const wide: Look = { ...light, name: '480 hell', width: 480 }
export const desktop: Look = { name: '1280 hell', width: 1280, height: 720, scale: 0.5 }

export function whole(look: Look): Look {
  return { ...look, whole: true }
}
