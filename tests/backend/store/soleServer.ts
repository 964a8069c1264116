/** The process that `soleUse.test.ts` starts and kills: it takes a data directory, says so, and stays. */
import { takeAlone } from '../../../backend/store/sqlite/soleUse.ts'

takeAlone(process.argv[2] ?? '')
setInterval(() => {}, 60_000)
process.send?.('taken')
