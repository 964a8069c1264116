/**
 * The real server with its real SQLite store, and meetings full of people. People are seated through the product's own
 * functions instead of 300 HTTP requests, which its rate limit would rightly refuse.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SeatedMeeting, startMeasuredServer } from './measuredServer.ts'
import { reportUsage } from './usage.ts'

const folder = mkdtempSync(join(tmpdir(), 'fallrunde-bench-'))
const server = await startMeasuredServer(folder)
const meetings: SeatedMeeting[] = []
for (let n = 0; n < Number(process.argv[2]); n += 1) meetings.push(await server.seatMeeting(Number(process.argv[3])))
process.send?.({ url: server.url, meetings })
reportUsage()
process.once('disconnect', async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})
