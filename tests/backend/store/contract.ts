import type { Storage } from '../../../backend/store/eventStore.ts'
import { archiveContract } from './archiveContract.ts'
import { codeContract } from './codeContract.ts'
import { dispatchContract } from './dispatchContract.ts'
import { eventContract } from './eventContract.ts'
import { hostContract } from './hostContract.ts'
import { outcomeContract } from './outcomeContract.ts'
import { passContract } from './passContract.ts'
import { peopleContract } from './peopleContract.ts'
import { retentionContract } from './retentionContract.ts'

/** What any store must do to be swapped in for another. `open` makes an empty one. */
export function storageContract(name: string, open: () => Promise<Storage>): void {
  eventContract(name, open)
  peopleContract(name, open)
  codeContract(name, open)
  hostContract(name, open)
  outcomeContract(name, open)
  retentionContract(name, open)
  dispatchContract(name, open)
  archiveContract(name, open)
  passContract(name, open)
}
