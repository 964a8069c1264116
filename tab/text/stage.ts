import { addTexts } from './catalogue.ts'
import de from './de/stage.json' with { type: 'json' }
import en from './en/stage.json' with { type: 'json' }
import { type Language, languages } from './language.ts'

/** The texts of the stage. They come with it in both languages, so that the panel need not load them. */
const stageTexts: Readonly<Record<Language, typeof de>> = { de, en }

/** To be called before the stage is rendered, and not before the texts are started. */
export function addStageTexts(): void {
  for (const language of languages) addTexts(language, { stage: stageTexts[language] })
}
