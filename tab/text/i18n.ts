import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Resources } from './de.ts'
import { type Language, languages, pickLanguage } from './language.ts'

const storageKey = 'fallrunde.language'
const load: Record<Language, () => Promise<Resources>> = {
  de: async () => (await import('./de.ts')).resources,
  en: async () => (await import('./en.ts')).resources,
}

const loadHelp = {
  de: () => import('./de/help.json', { with: { type: 'json' } }),
  en: () => import('./en/help.json', { with: { type: 'json' } }),
}

function storedChoice(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

async function add(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return
  for (const [namespace, texts] of Object.entries(await load[language]())) {
    i18next.addResourceBundle(language, namespace, texts)
  }
}

/** Loads the texts of the help in the language that is on: long, and seldom needed. */
export async function loadHelpTexts(): Promise<void> {
  const language = pickLanguage(i18next.language, [])
  if (i18next.hasResourceBundle(language, 'help')) return
  i18next.addResourceBundle(language, 'help', (await loadHelp[language]()).default)
}

/** Loads the language of this browser and starts the texts. */
export async function startTexts(): Promise<void> {
  const language = pickLanguage(storedChoice(), navigator.languages)
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...languages],
    ns: ['common', 'create', 'entry', 'pages', 'refusals', 'panel', 'aids', 'results'],
    defaultNS: 'common',
    resources: { [language]: await load[language]() },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}

/** Changes the language now and for the next visits. */
export async function changeLanguage(language: Language): Promise<void> {
  await add(language)
  const helped = i18next.hasResourceBundle(i18next.language, 'help')
  await i18next.changeLanguage(language)
  if (helped) await loadHelpTexts()
  document.documentElement.lang = language
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // the choice lasts as long as the page
  }
}
