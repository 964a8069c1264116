/**
 * `npm run sim`: plays many seeds on all processors, prints those that failed and exits with 1 when there were any.
 * Options: `--seeds=10000 --operations=200 --first=1 --people=5 --workers=2` (as many as there are processors).
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { simulate } from './simulate.ts'

interface Share {
  readonly seeds: readonly number[]
  readonly operations: number
  readonly people: number
}

interface Played {
  readonly events: number
  readonly failure: string | null
}

async function play({ seeds, operations, people }: Share): Promise<void> {
  for (const seed of seeds) {
    const played = await simulate({ seed, operations, people }).then(
      ({ events }): Played => ({ events, failure: null }),
      (error: unknown): Played => ({ events: 0, failure: String(error) }),
    )
    parentPort?.postMessage(played)
  }
}

function wholeNumber(name: string, text: string): number {
  const read = Number(text)
  if (!Number.isSafeInteger(read) || read < 1) throw new RangeError(`--${name} must be a whole number from 1 on`)
  return read
}

async function playAll(): Promise<void> {
  const option = (otherwise: string) => ({ type: 'string', default: otherwise }) as const
  const { values } = parseArgs({
    options: {
      seeds: option('10000'),
      operations: option('200'),
      first: option('1'),
      people: option('5'),
      workers: option(String(availableParallelism())),
    },
  })
  const [count, first] = [wholeNumber('seeds', values.seeds), wholeNumber('first', values.first)]
  const [operations, people] = [wholeNumber('operations', values.operations), wholeNumber('people', values.people)]
  const workers = Math.min(wholeNumber('workers', values.workers), count)
  const began = performance.now()
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1)
  let [done, events, failed] = [0, 0, 0]

  const heard = (played: Played) => {
    done += 1
    events += played.events
    if (played.failure !== null) {
      failed += 1
      process.stdout.write(`${played.failure}\n`)
    }
    if (done % 100 === 0) process.stdout.write(`${done} of ${count} seeds, ${failed} failed, ${seconds()} s\n`)
  }
  const share = (worker: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const seeds = Array.from({ length: count }, (_, index) => first + index).filter(
        (seed) => seed % workers === worker,
      )
      const data: Share = { seeds, operations, people }
      new Worker(new URL(import.meta.url), { workerData: data })
        .on('message', heard)
        .on('error', reject)
        .on('exit', resolve)
    })
  await Promise.all(Array.from({ length: workers }, (_, worker) => share(worker)))
  process.stdout.write(`${done} seeds × ${operations} operations, ${events} events, ${failed} failed, ${seconds()} s\n`)
  process.exitCode = failed > 0 || done < count ? 1 : 0
}

if (isMainThread) await playAll()
else await play(workerData as Share)
