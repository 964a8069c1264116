const usual = 10
const most = 10_000

/** A start, a load and a look at the whole log, on a machine that has other things to do. */
const msOfKill = 15_000
const msBesides = 30_000

function killsOfRun(given: string | undefined): number {
  if (given === undefined || given === '') return usual
  const number = /^\d{1,5}$/.test(given) ? Number(given) : 0
  if (number < 1 || number > most) throw new Error(`KILLS must be a whole number from 1 to ${most}.`)
  return number
}

/** How often a test of crashes kills: `KILLS`, or ten times. */
export const kills = killsOfRun(process.env.KILLS)

/** ms after which so many kills have hung */
export const killsTimeoutMs = msBesides + kills * msOfKill

/** Tells what a run has shown: with another `KILLS`, that is what one wants to know. */
export function tellKills(of: string, confirmed: number, ms: number, times = kills): void {
  const seconds = Math.round(ms / 1000)
  process.stdout.write(`${of}: ${times} kills, ${confirmed} confirmed, none lost, none twice, ${seconds} s\n`)
}
