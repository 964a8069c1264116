import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

const origin = 'http://document.example'
const pdfjs = '/legacy/build/pdf.min.mjs'
const worker = '/legacy/build/pdf.worker.min.mjs'
const ofPackage = (path: string) => readFile(createRequire(import.meta.url).resolve(`pdfjs-dist${path}`))

/** Draws every page one under the other, and finds out what of it is ink and where its text stands. */
const html = `<!doctype html><html lang="en"><title>document</title><style>body{margin:0}canvas{display:block}</style>
<body aria-busy="true"><script type="module">
import { getDocument, GlobalWorkerOptions } from '${pdfjs}'
GlobalWorkerOptions.workerSrc = '${worker}'
const file = await getDocument({ url: '/pdf', useSystemFonts: false }).promise
window.pages = []
for (let number = 1; number <= file.numPages; number += 1) {
  const page = await file.getPage(number)
  const viewport = page.getViewport({ scale: 1.5 })
  const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height })
  document.body.append(canvas)
  await page.render({ canvas, viewport }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  let ink = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 600) ink += 1
  const [left, bottom, right, top] = page.view
  const { items } = await page.getTextContent()
  const beyond = items.filter(({ str, transform: [, , , , x, y], width, height }) =>
    str?.trim() && (x < left || x + width > right || y < bottom || y + height > top))
  window.pages.push({ ink: ink / (data.length / 4), beyond: beyond.map(({ str }) => str) })
}
document.body.removeAttribute('aria-busy')
</script></body></html>`

/** What was found on a page. */
export interface DrawnPage {
  /** share of its points that are dark */
  readonly ink: number
  /** texts that reach over its edges */
  readonly beyond: readonly string[]
}

/** The document as the browser draws it, by pdf.js: a canvas for each page. The page is the caller's to close. */
export async function drawPdf(browser: Browser, pdf: Uint8Array): Promise<{ page: Page; pages: readonly DrawnPage[] }> {
  const page = await browser.newPage({ baseURL: origin })
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html })
    if (pathname === '/pdf') return route.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) })
    return route.fulfill({ contentType: 'text/javascript', body: await ofPackage(pathname) })
  })
  await page.goto('/')
  await page.locator('body:not([aria-busy])').waitFor()
  const pages = await page.evaluate(() => (window as unknown as { pages: DrawnPage[] }).pages)
  return { page, pages }
}
