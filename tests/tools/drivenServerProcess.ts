/** The process that `DrivenServer` starts, kills and starts again. Its session time is what its parent says. */
import { startServer } from '../../backend/app.ts'
import { readConfig } from '../../backend/config.ts'
import type { DrivenHosts, SetTime, Told } from './drivenServer.ts'

const { DRIVEN_PORT: port, DRIVEN_DATA_DIR: dataDir, DRIVEN_NOW: begin, DRIVEN_HOSTS: hosts } = process.env
const { env, isPublic, teamsKeys }: DrivenHosts = hosts === undefined ? { env: {} } : JSON.parse(hosts)
const address = isPublic ? { PUBLIC_URL: `http://127.0.0.1:${port}`, HOST: '127.0.0.1' } : {}
const read = readConfig({ PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'error', DEMO: '1', ...address, ...env })
if (!read.ok) throw new Error(read.problems.join(' '))

let now = Number(begin)
/** Everybody of a test comes from one address: limits per net are tested elsewhere. */
const generous = { most: 10_000, seconds: 60 }
const server = await startServer({
  config: read.config,
  clock: { now: () => now, rate: 0 },
  ...(teamsKeys === undefined
    ? {}
    : { teamsKeys: (tenant: string) => new URL(`${teamsKeys}/${tenant}/discovery/v2.0/keys`) }),
  rates: { creations: generous, joins: generous, wrongSecretsOfNet: generous, wrongSecretsOfSession: generous },
})

function tell(told: Told): void {
  process.send?.(told)
}

process.on('message', (message: SetTime) => {
  now = message.now
  tell({ now })
})
process.once('disconnect', () => process.exit(0))
tell({ ready: server.url })
