import type { Language } from '../formats/format.ts'

/** A stretch of text. `quiet` says something about what was said; only `text` runs are what people wrote. */
export interface Run {
  readonly text: string
  readonly style: 'plain' | 'strong' | 'quiet'
}

export interface Item {
  readonly runs: readonly Run[]
  readonly children: readonly Item[]
}

/** One paragraph each. */
export type Cell = readonly string[]

export interface Bar {
  readonly label: string
  readonly planned: number
  /** minutes; `null`: left out */
  readonly actual: number | null
  readonly text: string
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      /** may be empty: the heading above says it */
      readonly caption: string
      /** of the columns; the first cell of each row is the header of that row where `rowHeaders` */
      readonly header: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
      readonly rowHeaders: boolean
      /** shares of the width */
      readonly widths: readonly number[]
    }
  | {
      readonly kind: 'bars'
      readonly caption: string
      readonly planned: string
      readonly actual: string
      readonly rows: readonly Bar[]
    }

/** A document of headings, texts, tables and a picture: what PDF, ODT, DOCX, HTML and Markdown write down alike. */
export interface Document {
  readonly language: Language
  readonly cover: string
  readonly title: string
  readonly topic: string
  readonly status: string
  readonly isDraft: boolean
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** what a format has to say of itself; may be empty */
  readonly note: string
  /** the note of a format that cannot show every character */
  readonly noteOfGaps: string
  readonly organiser: string | null
  readonly logoText: string
  readonly contents: string
  /** with `{page}` and `{pages}` */
  readonly page: string
  /** with `{page}`, where nothing counts the pages */
  readonly pageAlone: string
  readonly blocks: readonly Block[]
}
