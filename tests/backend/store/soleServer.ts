/** The process that `soleUse.test.ts` starts and kills: it takes a data directory, says so, and stays. */
import { takeAlone } from '../../../backend/store/sqlite/soleUse.ts'

const letGo = takeAlone(process.argv[2] ?? '')
// it keeps the lock within reach, which ends with its last reference, and the process up for as long as its test
process.once('disconnect', () => letGo())
process.send?.('taken')
