import type { Storage } from '../../../backend/store/eventStore.ts'
import { archiveContract } from './archiveContract.ts'
import { codeContract } from './codeContract.ts'
import { eventContract } from './eventContract.ts'
import { hostContract } from './hostContract.ts'
import { outcomeContract } from './outcomeContract.ts'
import { peopleContract } from './peopleContract.ts'

/** What any store must do to be swapped in for another. `open` makes an empty one. */
export function storageContract(name: string, open: () => Promise<Storage>): void {
  eventContract(name, open)
  peopleContract(name, open)
  codeContract(name, open)
  hostContract(name, open)
  outcomeContract(name, open)
  archiveContract(name, open)
}
