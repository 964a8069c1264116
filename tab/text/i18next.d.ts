import 'i18next'
import type archive from './de/archive.json'
import type closing from './de/closing.json'
import type help from './de/help.json'
import type host from './de/host.json'
import type outcome from './de/outcome.json'
import type { Resources } from './de.ts'
import type { PageResources } from './dePages.ts'
import type { StageTexts } from './stage.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources &
      PageResources & { stage: StageTexts; help: typeof help; host: typeof host } & {
        archive: typeof archive
        closing: typeof closing
        outcome: typeof outcome
      }
  }
}
