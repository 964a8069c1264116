import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

export const variants = [
  { name: '320 hell', width: 320, dark: false, forced: false },
  { name: '320 dunkel', width: 320, dark: true, forced: false },
  { name: '320 Kontrast', width: 320, dark: true, forced: true },
  { name: '280 hell', width: 280, dark: false, forced: false },
  { name: '480 hell', width: 480, dark: false, forced: false },
  { name: '1280 hell', width: 1280, dark: false, forced: false },
] as const
export type Variant = (typeof variants)[number]

interface Picture {
  readonly place: string
  readonly view: string
  readonly variant: string
  readonly file: string
}

const style = `body{font:14px sans-serif;margin:16px;background:#d6d5db;width:max-content}h2{margin:24px 0 8px}
section{display:flex;gap:12px;align-items:flex-start}figure{margin:0}img{display:block;box-shadow:0 1px 4px #0006}`

const fileName = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9äöüß]+/g, '-')

/** Takes pictures of pages and lays them out, one sheet a place, one row a view. */
export class ContactSheets {
  readonly #folder: string
  readonly #pictures: Picture[] = []

  private constructor(folder: string) {
    this.#folder = folder
  }

  static async into(folder: string): Promise<ContactSheets> {
    await rm(folder, { recursive: true, force: true })
    await mkdir(join(folder, 'pictures'), { recursive: true })
    return new ContactSheets(folder)
  }

  /** One row of a sheet: the page as it stands, in each of these variants. */
  async take(page: Page, place: string, view: string, wanted: readonly Variant[] = variants): Promise<void> {
    for (const { name, width, dark, forced } of wanted) {
      const file = `pictures/${fileName(`${place} ${view} ${name}`)}.png`
      await page.setViewportSize({ width, height: width > 500 ? 720 : 640 })
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' })
      await page.screenshot({ path: join(this.#folder, file), animations: 'disabled' })
      this.#pictures.push({ place, view, variant: name, file })
    }
  }

  /** Writes one HTML page and one PNG a place; resolves with the PNGs' paths. */
  async write(browser: Browser): Promise<string[]> {
    const sheets: string[] = []
    const page = await browser.newPage({ viewport: { width: 1600, height: 800 } })
    for (const [place, pictures] of Map.groupBy(this.#pictures, (picture) => picture.place)) {
      const html = join(this.#folder, `${place}.html`)
      await writeFile(html, this.#html(place, pictures))
      await page.goto(pathToFileURL(html).href)
      await page.screenshot({ path: join(this.#folder, `${place}.png`), fullPage: true })
      sheets.push(join(this.#folder, `${place}.png`))
    }
    await page.close()
    return sheets
  }

  #html(place: string, pictures: readonly Picture[]): string {
    const rows = [...Map.groupBy(pictures, (picture) => picture.view)].map(([view, row]) => {
      const figures = row.map(
        ({ file, variant }) =>
          `<figure><figcaption>${variant}</figcaption><img src="${file}" alt="${view}, ${variant}"></figure>`,
      )
      return `<h2>${view}</h2><section>${figures.join('')}</section>`
    })
    return `<!doctype html><html lang="de"><meta charset="utf-8"><title>${place}</title><style>${style}</style>${rows.join('')}`
  }
}
