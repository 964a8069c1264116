import type archive from './de/archive.json'
import type closing from './de/closing.json'
import type help from './de/help.json'
import type host from './de/host.json'
import type outcome from './de/outcome.json'
import type stage from './de/stage.json'
import type { Resources } from './de.ts'
import type { PageResources } from './dePages.ts'

/** All texts by their namespace, a file each. The German ones say which keys there are. */
export interface Texts extends Resources, PageResources {
  readonly archive: typeof archive
  readonly closing: typeof closing
  readonly help: typeof help
  readonly host: typeof host
  readonly outcome: typeof outcome
  readonly stage: typeof stage
}
export type Namespace = keyof Texts
