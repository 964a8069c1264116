import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../tab/text/language.ts'

type Tree = { readonly [key: string]: string | Tree }

function written(language: Language): Tree {
  const folder = join(import.meta.dirname, '../../tab/text', language)
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]))
}

function flat(texts: Tree, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
}

/** Every text of a language as it is written, with its path: the namespace, then the key as in `panel.tabs.label`. */
export function writtenTexts(language: Language): [string, string][] {
  return flat(written(language))
}

/** The names of the values that a message wants. */
export function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<!(?:one|other|=\d) ){(\w+)[},]/g)].map((found) => found[1] ?? ''))].sort()
}
