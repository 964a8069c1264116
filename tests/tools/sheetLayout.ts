/** A picture that was taken, or a slice of one that is higher than a sheet. Sizes as shown, px. */
export interface Piece {
  readonly file: string
  readonly caption: string
  readonly width: number
  readonly height: number
  /** how far down in the picture the piece begins */
  readonly from: number
  /** height of the whole picture */
  readonly of: number
}

/** Small enough to be looked at whole and read: viewers shrink what is larger. */
export const sheet = { width: 1372, height: 1400, gap: 12, caption: 20 } as const
const highest = sheet.height - sheet.caption - 2 * sheet.gap

export function slicesOf(picture: Omit<Piece, 'from' | 'of'>): Piece[] {
  const count = Math.ceil(picture.height / highest)
  return Array.from({ length: count }, (_, index) => ({
    ...picture,
    caption: count === 1 ? picture.caption : `${picture.caption} (${index + 1}/${count})`,
    from: index * highest,
    of: picture.height,
    height: Math.min(highest, picture.height - index * highest),
  }))
}

/** Fills groups in order: a new one whenever the next item does not fit any more. */
function filled<T>(items: readonly T[], room: number, sizeOf: (item: T) => number): T[][] {
  const groups: T[][] = []
  let left = 0
  for (const item of items) {
    const size = sizeOf(item)
    if (size > left) {
      groups.push([])
      left = room
    }
    groups.at(-1)?.push(item)
    left -= size
  }
  return groups
}

const heightOf = (row: readonly Piece[]) => Math.max(...row.map(({ height }) => height)) + sheet.caption + sheet.gap

/** Pieces in rows, rows on sheets, in their order. */
export function sheetsOf(pieces: readonly Piece[]): Piece[][][] {
  const rows = filled(pieces, sheet.width - sheet.gap, ({ width }) => width + sheet.gap)
  return filled(rows, sheet.height - sheet.gap, heightOf)
}

const style = `body{font:13px sans-serif;margin:0;padding:${sheet.gap}px 0 0 ${sheet.gap}px;background:#d6d5db}
section{display:flex;gap:${sheet.gap}px;align-items:flex-start;margin-bottom:${sheet.gap}px}
figure{margin:0}figcaption{height:${sheet.caption}px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
figure div{box-shadow:0 1px 4px #0006;background-repeat:no-repeat}`

function figureOf({ file, caption, width, height, from, of }: Piece): string {
  const picture = `width:${width}px;height:${height}px;background:url('${file}') 0 -${from}px / ${width}px ${of}px`
  return `<figure style="width:${width}px"><figcaption>${caption}</figcaption><div style="${picture}"></div></figure>`
}

export function sheetHtml(title: string, rows: readonly (readonly Piece[])[]): string {
  const sections = rows.map((row) => `<section>${row.map(figureOf).join('')}</section>`).join('')
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>${title}</title><style>${style}</style>${sections}`
}
