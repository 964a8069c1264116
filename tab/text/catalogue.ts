import type { Language } from './language.ts'
import type { Namespace } from './namespaces.ts'
import { type Translate, translator } from './translator.ts'

export interface Spoken<N extends Namespace> {
  readonly t: Translate<N>
  readonly language: Language
}

const bundles = new Map<string, object>()
const spoken = new Map<string, unknown>()
const listeners = new Set<() => void>()
let language: Language = 'de'

/** Adds texts by their namespaces; what is on the screen stays as it is. */
export function addTexts(of: Language, texts: Readonly<Record<string, object>>): void {
  for (const [namespace, bundle] of Object.entries(texts)) bundles.set(`${of}.${namespace}`, bundle)
}

export function languageOn(): Language {
  return language
}

/** Speaks a language whose texts are there, everywhere on the page. */
export function speak(chosen: Language): void {
  language = chosen
  document.documentElement.lang = chosen
  for (const listener of listeners) listener()
}

/** Calls `listener` at every change of the language; gives how to stop that. */
export function whenLanguageChanges(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The same object for as long as the language is the same. */
export function textsOf<N extends Namespace>(namespace: N): Spoken<N> {
  const place = `${language}.${namespace}`
  const known = spoken.get(place) ?? { t: translator<N>(language, () => bundles.get(place)), language }
  spoken.set(place, known)
  return known as Spoken<N>
}
