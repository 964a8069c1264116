/** The page together with the texts that the panel does without. */
export function withTexts<P>(load: () => Promise<P>): () => Promise<P> {
  return async () => {
    const addTexts = async () => (await import('./text/i18n.ts')).loadTextPart('pages')
    const [page] = await Promise.all([load(), addTexts()])
    return page
  }
}
