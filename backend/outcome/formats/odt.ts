import { strToU8, zipSync } from 'fflate'
import type { Document } from '../document/blocks.ts'
import { documentOf } from '../document/documentOf.ts'
import type { Format, Look } from './format.ts'
import { escaped } from './markup.ts'
import { odtBody } from './odtBody.ts'
import { namespaces } from './odtNamespaces.ts'
import { odtStyles, odtTableStyles } from './odtStyles.ts'

const mimeType = 'application/vnd.oasis.opendocument.text'
const prefix = 'urn:oasis:names:tc:opendocument:xmlns'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

function metaOf(doc: Document): string {
  return `${declaration}<office:document-meta ${namespaces}><office:meta><dc:title>${escaped(doc.title)}</dc:title><dc:language>${doc.language}</dc:language></office:meta></office:document-meta>`
}

function manifestOf(files: readonly string[]): string {
  const typeOf = (path: string) =>
    path.endsWith('.xml') ? 'text/xml' : path.endsWith('.svg') ? 'image/svg+xml' : 'image/png'
  const entries = files.map(
    (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${typeOf(path)}"/>`,
  )
  return `${declaration}<manifest:manifest xmlns:manifest="${prefix}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimeType}"/>${entries.join('')}</manifest:manifest>`
}

function filesOf(doc: Document, look: Look): Record<string, Uint8Array> {
  const { xml, pictures } = odtBody(doc, look)
  const content = `${declaration}<office:document-content ${namespaces}><office:automatic-styles>${odtTableStyles(doc)}</office:automatic-styles>${xml}</office:document-content>`
  const texts = {
    'content.xml': content,
    'styles.xml': `${declaration}${odtStyles(doc, look.colour)}`,
    'meta.xml': metaOf(doc),
  }
  return {
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
    ...pictures,
  }
}

/** Open Document Text 1.3, the format of public administration. */
export const odt: Format = {
  contentType: mimeType,
  async render({ outcome, language, look, keptUntil }) {
    const files = filesOf(documentOf(outcome, language, keptUntil), look)
    // the type comes first and is not compressed, so that it is found at a fixed place
    const mimetype: [Uint8Array, { level: 0 }] = [strToU8(mimeType), { level: 0 }]
    return zipSync({ mimetype, ...files, 'META-INF/manifest.xml': strToU8(manifestOf(Object.keys(files))) })
  },
}
