import { storages } from './services.ts'

const key = (sessionId: string) => `fallrunde.pass.${sessionId}`

/** The pass (a fragment) that somebody came with and has not used yet; it survives a reload. */
export const keptPass = {
  of: (sessionId: string) => storages.perTab.getItem(key(sessionId)),
  keep: (sessionId: string, fragment: string) => storages.perTab.setItem(key(sessionId), fragment),
  forget: (sessionId: string) => storages.perTab.removeItem(key(sessionId)),
}
