import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

const textFile = /\/tab\/text\/(de|en)\/[^/]+\.json$/

function compiled(texts: unknown): unknown {
  if (typeof texts === 'string') return compile(texts)
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, compiled(text)]))
}

/**
 * Works out the ICU messages of the texts when the tab is built: the browser then needs no parser, which is larger than
 * the texts. A message that is none ends the build. Before Vite's own plugin, which makes a module of the JSON.
 */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    enforce: 'pre',
    transform(code, id) {
      return textFile.test(id) ? { code: JSON.stringify(compiled(JSON.parse(code))), map: null } : undefined
    },
  }
}
