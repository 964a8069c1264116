import type { EventStore } from '../store/eventStore.ts'
import type { Metrics } from './metrics.ts'

/** The same store; how long its commits take, and whether they succeed, is counted. */
export function measuredEvents(store: EventStore, metrics: Metrics): EventStore {
  const measured = async (events: number, commit: () => Promise<void>) => {
    const began = performance.now()
    try {
      await commit()
    } catch (error) {
      metrics.commitFailed()
      throw error
    }
    metrics.committed(events, (performance.now() - began) / 1000)
  }
  return {
    create: (record, events) => measured(events.length, () => store.create(record, events)),
    append: (sessionId, events) => measured(events.length, () => store.append(sessionId, events)),
    load: (sessionId) => store.load(sessionId),
    eventsAfter: (sessionId, afterSeq) => store.eventsAfter(sessionId, afterSeq),
    saveSnapshot: (sessionId, snapshot) => store.saveSnapshot(sessionId, snapshot),
    forgetPseudonyms: (sessionId) => store.forgetPseudonyms(sessionId),
    newestExample: () => store.newestExample(),
    purge: (sessionId) => store.purge(sessionId),
  }
}
