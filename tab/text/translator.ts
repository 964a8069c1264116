import format from 'icu-minify/format'
import type { Language } from './language.ts'
import type { Namespace, Texts } from './namespaces.ts'

/** `tabs.label` for `{ tabs: { label: '…' } }`. Distributes over the keys, so that a template of known parts is a key. */
type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathOf<T[K]>}`
}[keyof T & string]

/** What a text has in braces, by name. */
export type Values = Readonly<Record<string, string | number>>

/** Says a text of a namespace in the language that is on. */
export type Translate<N extends Namespace> = (key: PathOf<Texts[N]>, values?: Values) => string

const formatters = {
  getNumberFormat: (language: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
  getPluralRules: (language: string, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
  getDateTimeFormat: (language: string, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options),
}

function at(texts: unknown, path: string): unknown {
  return path.split('.').reduce((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], texts)
}

/**
 * Translates with the texts that `texts` gives at the time of asking: ICU messages as `compiledTexts` leaves them. A text
 * that is not there is its key.
 */
export function translator<N extends Namespace>(language: Language, texts: () => unknown): Translate<N> {
  return (key, values) => {
    const message = (at(texts(), key) ?? key) as Parameters<typeof format>[0]
    return String(format(message, language, values, { formatters }))
  }
}
