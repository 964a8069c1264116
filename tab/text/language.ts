export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The language to begin with: what was chosen before, else German unless the browser prefers English before it. */
export function pickLanguage(chosen: string | null, preferred: readonly string[]): Language {
  const known = [chosen, ...preferred].map((tag) =>
    languages.find((language) => tag?.toLowerCase().startsWith(language)),
  )
  return known.find((language) => language !== undefined) ?? 'de'
}
