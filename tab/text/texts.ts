import { presentHost } from '../host/host.ts'
import type { Resources } from './de.ts'
import { type Language, pickLanguage } from './language.ts'

const storageKey = 'fallrunde.language'
const load: Record<Language, () => Promise<Resources>> = {
  de: async () => (await import('./de.ts')).resources,
  en: async () => (await import('./en.ts')).resources,
}

function storedChoice(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

/** The language of this browser: what was chosen here before, else that of the host, else what the browser prefers. */
export function ownLanguage(): Language {
  return pickLanguage(storedChoice(), [presentHost().locale ?? '', ...navigator.languages])
}

/** Keeps the choice for the next visits. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // the choice lasts as long as the page
  }
}

/** The texts of a language; asking twice loads them once. */
export function loadTexts(language: Language): Promise<Resources> {
  return load[language]()
}
