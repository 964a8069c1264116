import 'i18next'
import type help from './de/help.json'
import type { Resources } from './de.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources & { help: typeof help }
  }
}
