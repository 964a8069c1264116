import type { Envelope } from '../../shared/protocol/frames.ts'
import type { Transport } from '../../tab/live/transport.ts'
import type { PlantedBug } from './world.ts'

/** The store says that it is done when it has written, not when it has synced: what follows is told too early. */
export const acknowledgesBeforeCommit: PlantedBug = {
  store: (honest, disk) => ({
    ...honest,
    append: (sessionId, events) =>
      new Promise((resolve, reject) => {
        disk.wrote = resolve
        honest.append(sessionId, events).catch(reject)
      }),
  }),
}

/** After a restart nobody remembers which commands have been decided. */
export const forgetsCommands: PlantedBug = {
  store: (honest) => ({
    ...honest,
    load: async (sessionId) => {
      const log = await honest.load(sessionId)
      return log && { ...log, commands: new Map() }
    },
  }),
}

/** A panel that takes the next event for the one it waits for. */
export const ignoresGaps: PlantedBug = {
  transport: (honest): Transport => ({
    kind: honest.kind,
    open(opening, listener) {
      let real = opening.lastSeq ?? 0
      let taken = real
      const renumbered = (envelope: Envelope): Envelope => {
        real = envelope.seq
        taken += 1
        return { ...envelope, seq: taken }
      }
      return honest.open(opening, {
        closed: () => listener.closed(),
        frame(frame) {
          if (frame.type === 'welcome') {
            real = frame.seq
            taken = frame.seq
          }
          if (frame.type !== 'events') return listener.frame(frame)
          const events = frame.events.filter(({ seq }) => seq > real)
          listener.frame({ ...frame, events: events.map(renumbered) })
        },
      })
    },
  }),
}
