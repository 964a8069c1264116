import { useSyncExternalStore } from 'react'
import { type Spoken, textsOf, whenLanguageChanges } from './catalogue.ts'
import type { Namespace } from './namespaces.ts'

/** The texts of a namespace in the language that is on. `t` is the same function until the language changes. */
export function useTexts<N extends Namespace = 'common'>(...[namespace]: N extends 'common' ? [] : [N]): Spoken<N> {
  return useSyncExternalStore(whenLanguageChanges, () => textsOf((namespace ?? 'common') as N))
}
