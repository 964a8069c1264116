import type { Block, Cell, Document, Item, Run } from '../document/blocks.ts'
import { documentOf } from '../document/documentOf.ts'
import { hasContents } from '../document/length.ts'
import { barsSvg } from './barsSvg.ts'
import type { Format, Look } from './format.ts'
import { escaped } from './markup.ts'

const lines = (text: string) => escaped(text).replaceAll('\n', '<br>')
const tags = { plain: ['', ''], strong: ['<strong>', '</strong>'], quiet: ['<small>', '</small>'] } as const

function runs(all: readonly Run[]): string {
  return all.map(({ text, style }) => `${tags[style][0]}${lines(text)}${tags[style][1]}`).join('')
}

function list(items: readonly Item[]): string {
  const one = ({ runs: said, children }: Item) => `<li>${runs(said)}${children.length > 0 ? list(children) : ''}</li>`
  return `<ul>${items.map(one).join('')}</ul>`
}

const cell = (paragraphs: Cell) => paragraphs.map((text) => `<p>${lines(text)}</p>`).join('')

function table({ caption, header, rows, rowHeaders }: Extract<Block, { kind: 'table' }>): string {
  const head = header.map((text) => `<th scope="col">${lines(text)}</th>`).join('')
  const body = rows.map((row) => {
    const cells = row.map((content, index) =>
      index === 0 && rowHeaders ? `<th scope="row">${cell(content)}</th>` : `<td>${cell(content)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  const title = caption === '' ? '' : `<caption>${lines(caption)}</caption>`
  return `<table>${title}<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

const anchor = (index: number) => `p${index}`

function block(part: Block, index: number, colour: string): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level + 1} id="${anchor(index)}">${lines(part.text)}</h${part.level + 1}>`
    case 'paragraph':
      return `<p>${runs(part.runs)}</p>`
    case 'list':
      return list(part.items)
    case 'table':
      return table(part)
    case 'bars':
      return `<figure>${barsSvg(part, colour)}<figcaption>${lines(part.caption)}</figcaption></figure>`
  }
}

function contents({ blocks, contents: title }: Document): string {
  const entries = blocks.flatMap((part, index) =>
    part.kind === 'heading' && part.level === 1 ? [`<li><a href="#${anchor(index)}">${lines(part.text)}</a></li>`] : [],
  )
  return `<nav aria-labelledby="contents"><h2 id="contents">${lines(title)}</h2><ol>${entries.join('')}</ol></nav>`
}

const style = (colour: string) => `
body{font:1rem/1.5 system-ui,sans-serif;color:#222;max-width:52rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2,h3,h4{color:${colour};line-height:1.2}h2{margin-top:2.5rem}small{color:#595959}header img{float:right;max-height:4rem}
.facts{background:#f2f5f8;border-left:4px solid ${colour};padding:.75rem 1rem}.facts p,td p,th p{margin:.2rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{background:#f2f5f8}caption,figcaption{text-align:left;color:#595959;font-size:.85rem}figure{margin:1rem 0}svg{max-width:100%;height:auto}
@media print{nav{display:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}`

function head(doc: Document, { logo }: Look): string {
  const image = logo
    ? `<img alt="${escaped(doc.logoText)}" src="data:image/png;base64,${Buffer.from(logo).toString('base64')}">`
    : ''
  const facts = doc.facts.map(([name, value]) => `<p><strong>${lines(name)}:</strong> ${lines(value)}</p>`).join('')
  const topic = doc.topic === '' ? '' : `<p>${lines(doc.topic)}</p>`
  return `<header>${image}<p>${lines(doc.cover)}</p><h1>${lines(doc.title)}</h1>${topic}<div class="facts"><p><strong>${lines(doc.status)}</strong></p>${facts}</div></header>`
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** One file without a script, which asks for nothing and may not. */
export const html: Format = {
  contentType: 'text/html; charset=utf-8',
  async render({ outcome, language, look, keptUntil }) {
    const doc = documentOf(outcome, language, keptUntil)
    const body = doc.blocks.map((part, index) => block(part, index, look.colour)).join('\n')
    return Buffer.from(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${escaped(doc.title)}</title><style>${style(look.colour)}</style></head>
<body>${head(doc, look)}${hasContents(doc) ? contents(doc) : ''}<main>
${body}
</main></body></html>
`)
  },
}
