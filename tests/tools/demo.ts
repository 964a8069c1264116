/**
 * `npm run demo`: the example meeting plays by itself, again and again, for somebody to watch at /example.
 * `--speed=30` session seconds a second, `--port=0` any free port, `--once` exits after one meeting, with 0 when it was
 * held to its end with every case presented.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { acceleratedClock } from '../../backend/sessions/clock.ts'
import { isComplete, type Pace } from './playMeeting.ts'
import { lookAtTheEnd, runDemo } from './runDemo.ts'

const { values } = parseArgs({
  options: {
    speed: { type: 'string', default: '30' },
    port: { type: 'string', default: '0' },
    once: { type: 'boolean', default: false },
  },
})

function numberOf(option: 'speed' | 'port', least: number, most: number): number {
  const value = Number(values[option])
  if (value >= least && value <= most) return value
  process.stderr.write(`--${option} must be a number from ${least} to ${most}\n`)
  process.exit(2)
}

const clock = acceleratedClock(numberOf('speed', 1, 10_000))
const port = numberOf('port', 0, 65_535)
const stopping = new AbortController()
const { signal } = stopping
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort())

const pace: Pace = {
  now: () => clock.now(),
  until: async (instant) => {
    await wait(Math.max(0, (instant - clock.now()) / clock.rate), undefined, { signal })
  },
}
const tell = (progress: string) => void process.stdout.write(`${progress}\n`)

for await (const played of runDemo({ port, server: { clock }, pace, tell, signal })) {
  if (values.once) {
    process.exitCode = isComplete(played) ? 0 : 1
    break
  }
  await lookAtTheEnd(pace).catch(() => undefined)
  if (signal.aborted) break
}
if (values.once && signal.aborted) process.exitCode = 1
