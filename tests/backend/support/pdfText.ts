import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What an independent reader finds written in a PDF. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const file = await task.promise
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  await task.destroy()
  return contents.flatMap(({ items }) => items.flatMap((item) => ('str' in item ? item.str : []))).join(' ')
}
