import { addTexts, languageOn, speak } from './catalogue.ts'
import type { Language } from './language.ts'
import { keepLanguage, loadTexts, ownLanguage } from './texts.ts'

/** Texts that are long and not needed by everybody. */
export type Part = 'pages' | 'help' | 'host' | 'closing' | 'outcome' | 'archive'
type Bundles = Readonly<Record<string, object>>

const loadOfPart: Readonly<Record<Part, Readonly<Record<Language, () => Promise<Bundles>>>>> = {
  pages: {
    de: async () => (await import('./dePages.ts')).resources,
    en: async () => (await import('./enPages.ts')).resources,
  },
  /** what is said only inside Teams and Zoom */
  host: {
    de: async () => ({ host: (await import('./de/host.json', { with: { type: 'json' } })).default }),
    en: async () => ({ host: (await import('./en/host.json', { with: { type: 'json' } })).default }),
  },
  /** the Fazit with all that belongs to the end */
  closing: {
    de: async () => ({ closing: (await import('./de/closing.json', { with: { type: 'json' } })).default }),
    en: async () => ({ closing: (await import('./en/closing.json', { with: { type: 'json' } })).default }),
  },
  outcome: {
    de: async () => ({ outcome: (await import('./de/outcome.json', { with: { type: 'json' } })).default }),
    en: async () => ({ outcome: (await import('./en/outcome.json', { with: { type: 'json' } })).default }),
  },
  archive: {
    de: async () => ({ archive: (await import('./de/archive.json', { with: { type: 'json' } })).default }),
    en: async () => ({ archive: (await import('./en/archive.json', { with: { type: 'json' } })).default }),
  },
  help: {
    de: async () => ({ help: (await import('./de/help.json', { with: { type: 'json' } })).default }),
    en: async () => ({ help: (await import('./en/help.json', { with: { type: 'json' } })).default }),
  },
}
const partsInUse = new Set<Part>()
const started = Promise.withResolvers<void>()

/** Loads texts that only a part of the product needs, in the language that is on, and from then on in each chosen one. */
export async function loadTextPart(part: Part): Promise<void> {
  partsInUse.add(part)
  await started.promise
  const language = languageOn()
  addTexts(language, await loadOfPart[part][language]())
}

/** Loads the language of this browser and starts the texts. */
export async function startTexts(): Promise<void> {
  const language = ownLanguage()
  addTexts(language, { ...(await loadTexts(language)) })
  speak(language)
  started.resolve()
}

async function learn(language: Language): Promise<void> {
  const parts = [...partsInUse].map((part) => loadOfPart[part][language]())
  for (const bundles of await Promise.all([loadTexts(language), ...parts])) addTexts(language, { ...bundles })
  speak(language)
}

/** Changes the language now and for the next visits. */
export async function changeLanguage(language: Language): Promise<void> {
  await learn(language)
  keepLanguage(language)
}

/** Speaks the language of a host that has answered late, unless another one was chosen here. */
export async function followHostLanguage(): Promise<void> {
  const language = ownLanguage()
  if (language !== languageOn()) await learn(language)
}
