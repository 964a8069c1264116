import {
  Document as File,
  Footer,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Document } from '../document/blocks.ts'
import { documentOf } from '../document/documentOf.ts'
import { hasContents } from '../document/length.ts'
import { blockOf, bulletsName, runsOf, textRuns } from './docxBlocks.ts'
import type { Format, Look } from './format.ts'

const locales = { de: 'de-DE', en: 'en-GB' } as const
/** half points */
const sizes = { text: 21, title: 48, h1: 30, h2: 24, h3: 22 } as const

/** Width and height in pixels, from the header of a PNG. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const shown = 56
  return { width: Math.round((width / Math.max(1, height)) * shown), height: shown }
}

function cover(doc: Document, { logo }: Look): Paragraph[] {
  const alternative = { name: 'logo', title: doc.logoText, description: doc.logoText }
  const image = logo
    ? [new ImageRun({ type: 'png', data: Buffer.from(logo), transformation: sizeOf(logo), altText: alternative })]
    : []
  const facts = doc.facts.map(
    ([name, value]) =>
      new Paragraph({
        children: runsOf([
          { text: `${name}: `, style: 'strong' },
          { text: value, style: 'plain' },
        ]),
      }),
  )
  return [
    ...image.map((picture) => new Paragraph({ children: [picture] })),
    new Paragraph({ children: textRuns(doc.cover) }),
    new Paragraph({ heading: 'Title', children: textRuns(doc.title) }),
    ...(doc.topic === '' ? [] : [new Paragraph({ children: textRuns(doc.topic) })]),
    new Paragraph({ children: runsOf([{ text: doc.status, style: 'strong' }]) }),
    ...facts,
  ]
}

function footer({ title, status, page }: Document): Footer {
  const numbers = page
    .split(/(\{page\}|\{pages\})/)
    .map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part))
  const run = new TextRun({ size: 17, children: [`${title.replaceAll('\n', ' ')} · ${status} · `, ...numbers] })
  return new Footer({ children: [new Paragraph({ children: [run] })] })
}

function stylesOf(colour: string, language: Document['language']) {
  const font = 'Calibri'
  const heading = (size: number) => ({
    run: { size, bold: true, color: colour.slice(1), font },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { size: sizes.text, font, language: { value: locales[language] } },
        paragraph: { spacing: { after: 80 } },
      },
      title: heading(sizes.title),
      heading1: heading(sizes.h1),
      heading2: heading(sizes.h2),
      heading3: heading(sizes.h3),
    },
  }
}

const bullets = {
  reference: bulletsName,
  levels: ['•', '–'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    style: { paragraph: { indent: { left: 340 * (level + 1), hanging: 240 } } },
  })),
}

/** Office Open XML, for Word. */
export const docx: Format = {
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async render({ outcome, language, look, keptUntil }) {
    const doc = documentOf(outcome, language, keptUntil)
    const contents = hasContents(doc)
      ? [new TableOfContents(doc.contents, { hyperlink: true, headingStyleRange: '1-1' })]
      : []
    const children = [...cover(doc, look), ...contents, ...doc.blocks.flatMap((part) => blockOf(part, look.colour))]
    const file = new File({
      title: doc.title,
      creator: doc.organiser ?? 'Fallrunde',
      styles: stylesOf(look.colour, language),
      numbering: { config: [bullets] },
      sections: [{ footers: { default: footer(doc) }, children }],
    })
    return Packer.toBuffer(file)
  },
}
