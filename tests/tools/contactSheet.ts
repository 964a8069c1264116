import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { Look } from './looks.ts'
import { type Piece, sheet, sheetHtml, sheetsOf, slicesOf } from './sheetLayout.ts'
import { themeOn } from './themeOn.ts'

const fileName = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9äöüß]+/g, '-')

/** Where a PNG says how large it is. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

/**
 * The browser tells a page of another size or theme in its next frame, and draws in the one after. Views and themes come
 * when they are asked for.
 */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy=true]') === null &&
      document.querySelector('[role=tabpanel]')?.childElementCount !== 0,
  )
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
}

async function putOn(page: Page, { width, height, dark = false, forced = false }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' })
  if (!forced) await themeOn(page, dark)
  await drawn(page)
}

/** Takes pictures of pages and lays them out, as many sheets a place as it needs. */
export class ContactSheets {
  readonly #folder: string
  readonly #pieces = new Map<string, Piece[]>()

  private constructor(folder: string) {
    this.#folder = folder
  }

  static async into(folder: string): Promise<ContactSheets> {
    await rm(folder, { recursive: true, force: true })
    await mkdir(join(folder, 'pictures'), { recursive: true })
    return new ContactSheets(folder)
  }

  /** The page as it stands, in each of these looks. */
  async take(page: Page, place: string, view: string, looks: readonly Look[]): Promise<void> {
    for (const look of looks) {
      const { name, whole = false, scale = 1 } = look
      await putOn(page, look)
      const file = `pictures/${fileName(`${place} ${view} ${name}`)}.png`
      const png = await page.screenshot({ path: join(this.#folder, file), animations: 'disabled', fullPage: whole })
      const { width, height } = sizeOf(png)
      const shown = { width: Math.round(width * scale), height: Math.round(height * scale) }
      const pieces = this.#pieces.get(place) ?? []
      this.#pieces.set(place, [...pieces, ...slicesOf({ file, caption: `${view} · ${name}`, ...shown })])
    }
  }

  /** Writes the sheets; resolves with the PNGs' paths. */
  async write(browser: Browser): Promise<string[]> {
    const written: string[] = []
    const page = await browser.newPage({ viewport: { width: sheet.width, height: 400 } })
    for (const [place, pieces] of this.#pieces) {
      for (const [index, rows] of sheetsOf(pieces).entries()) {
        const path = join(this.#folder, `${place}-${index + 1}`)
        await writeFile(`${path}.html`, sheetHtml(`${place} ${index + 1}`, rows))
        await page.goto(pathToFileURL(`${path}.html`).href)
        await page.screenshot({ path: `${path}.png`, fullPage: true })
        written.push(`${path}.png`)
      }
    }
    await page.close()
    return written
  }
}
