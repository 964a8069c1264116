import 'i18next'
import type { Resources } from './de.ts'
import type { StageTexts } from './stage.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources & { stage: StageTexts }
  }
}
