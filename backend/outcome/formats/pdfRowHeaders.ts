import { readPdfObjects, writePdfObjects } from './pdfObjects.ts'

type Objects = Map<number, string>

/** The kind of a structure element, such as `TD`; nothing that people wrote stands before it. */
function kindOf(object: string | undefined): string | undefined {
  return /^\d+ 0 obj\s+<<\s+\/Type \/StructElem\s+\/S \/(\w+)/.exec(object ?? '')?.[1]
}

/** The numbers of the elements under one, `null` where there is anything else. */
function elementsUnder(object: string): number[] | null {
  const [, list] = /\n {2}\/K \[([^\]]*)\]/.exec(object) ?? []
  if (list === undefined || !/^(?:\s*\d+ 0 R)+\s*$/.test(list)) return null
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

/** A cell of which all is set in bold: in the template, those of the first column that name their row, and no others. */
function namesItsRow(objects: Objects, cell: string): boolean {
  const under = elementsUnder(cell)
  return kindOf(cell) === 'TD' && !!under?.every((number) => kindOf(objects.get(number)) === 'Strong')
}

const idOf = (number: number) => `(R${String(number).padStart(8, '0')})`

function asHeader(cell: string, id: string): string {
  return cell
    .replace('/S /TD', '/S /TH')
    .replace(/(\n {2}\/P \d+ 0 R)/, `$1\n  /ID ${id}`)
    .replace('/O /Table', '/O /Table\n    /Scope /Row')
}

const under = (cell: string, id: string) => cell.replace(/\/Headers \[([^\]]*)\]/, `/Headers [$1 ${id}]`)

/** Makes the first cell of a row its header, if it names the row, and has the others refer to it. */
function markRow(objects: Objects, [first, ...others]: readonly number[]): string | null {
  const head = first === undefined ? undefined : objects.get(first)
  if (first === undefined || head === undefined || !namesItsRow(objects, head)) return null
  const id = idOf(first)
  objects.set(first, asHeader(head, id))
  for (const number of others) objects.set(number, under(objects.get(number) ?? '', id))
  return `${id} ${first} 0 R`
}

/**
 * The same PDF with row headers: `TH` with the scope `Row`, named by every cell beside it (ISO 32000-1, 14.8.5.7). Typst
 * marks headers of columns only, as long as its `pdf.header-cell` is behind a switch that this compiler does not have.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const read = readPdfObjects(pdf)
  const objects: Objects = new Map(read.objects)
  const rows = [...objects.values()].filter((object) => kindOf(object) === 'TR')
  const named = rows.flatMap((row) => markRow(objects, elementsUnder(row) ?? []) ?? [])
  for (const [number, object] of objects) {
    // names are sorted: R comes before Typst's own, which begin with U
    if (/^\d+ 0 obj\s+<<\s+\/Type \/StructTreeRoot/.test(object))
      objects.set(number, object.replace('/Names [', `/Names [${named.toSorted().join(' ')} `))
  }
  return writePdfObjects({ ...read, objects })
}
