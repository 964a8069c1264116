import 'i18next'
import type help from './de/help.json'
import type { Resources } from './de.ts'
import type { StageTexts } from './stage.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources & { stage: StageTexts; help: typeof help }
  }
}
