import type { Part } from './text/i18n.ts'

/** What `load` loads, together with the texts of a part of the product that the panel's first view does without. */
export function withTexts<P>(load: () => Promise<P>, part: Part = 'pages'): () => Promise<P> {
  return async () => {
    const addTexts = async () => (await import('./text/i18n.ts')).loadTextPart(part)
    const [loaded] = await Promise.all([load(), addTexts()])
    return loaded
  }
}
