import { collectDefaultMetrics, Registry } from '@platformatic/prom-client'

let ofProcess: Registry | null = null

/** CPU, memory, delay of the event loop: of the process, whichever servers run in it. Observed from the first call on. */
export function processRegistry(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}
