import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeStore, Storage } from '../../../backend/store/eventStore.ts'
import { sessionRecord } from './logs.ts'

/** What any store must do with codes. `open` makes an empty store. */
export function codeContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let codes: CodeStore

  beforeEach(async () => {
    storage = await open()
    codes = storage.codes
    for (const id of ['s', 't']) await storage.events.create(sessionRecord(id), [])
  })
  afterEach(() => storage.close())

  describe(`${name}: codes`, () => {
    it('leads from a code to its session and back; a new one takes the place of the old one', async () => {
      expect(await codes.setCode('s', 'KTR7MX')).toBe(true)
      expect(await codes.setCode('s', 'WHT294')).toBe(true)
      expect(await codes.codeOf('s')).toBe('WHT294')
      expect(await codes.sessionByCode('WHT294')).toBe('s')
      expect(await codes.sessionByCode('KTR7MX')).toBeNull()
      expect(await codes.codeOf('t')).toBeNull()
    })

    it('gives no code to two sessions, and changes nothing when it is asked to', async () => {
      await codes.setCode('s', 'KTR7MX')
      await codes.setCode('t', 'WHT294')
      expect(await codes.setCode('t', 'KTR7MX')).toBe(false)
      expect(await codes.codeOf('t')).toBe('WHT294')
      expect(await codes.sessionByCode('KTR7MX')).toBe('s')
      await expect(codes.setCode('nowhere', 'PPP222')).rejects.toThrow()
    })

    it('ends with its session, and when it is removed', async () => {
      await codes.setCode('s', 'KTR7MX')
      await codes.setCode('t', 'WHT294')
      await codes.removeCode('s')
      await codes.removeCode('s')
      await storage.events.purge('t')
      expect(await codes.codeOf('s')).toBeNull()
      expect(await codes.sessionByCode('KTR7MX')).toBeNull()
      expect(await codes.sessionByCode('WHT294')).toBeNull()
      expect(await codes.setCode('s', 'WHT294')).toBe(true)
    })
  })
}
