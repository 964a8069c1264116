import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realClock } from '../../backend/sessions/clock.ts'
import { Sessions } from '../../backend/sessions/sessions.ts'
import { openSqlite } from '../../backend/store/sqlite/openSqlite.ts'
import { emptySession } from '../../shared/session/session.ts'
import { type Figure, figure } from './figures.ts'

const events = 2_000
const rounds = 15
const parts = { clock: realClock, moderatorsAwayMs: () => 0 }
const beginning = { ...emptySession, title: 'Messung', minutes: 180, impulse: true, break: true }

/** A log of 2,000 events: cards, and support for them. */
async function fill(sessions: Sessions, session: string): Promise<void> {
  const join = { type: 'people.join' as const, personId: 'ann', seat: { role: 'participant' as const } }
  await sessions.submit(session, { by: 'server', id: 'join', command: join })
  const text = 'Haushaltssicherung: Der Eigenanteil fehlt, und die Kommunalaufsicht verlangt einen Deckungsvorschlag.'
  const place = { caseId: null, aspect: 'obstacle' as const, parentId: null, anonymous: false }
  for (let n = 0; n < events; n += 1) {
    const noteId = `note-${n % (events / 2)}`
    const command =
      n < events / 2
        ? { type: 'note.add' as const, noteId, ...place, text }
        : { type: 'note.edit' as const, noteId, text: `${text} (${n})` }
    await sessions.submit(session, { by: 'ann', id: `command-${n}`, command })
  }
  await sessions.drain()
}

/** Server time to open a session of 2,000 events from the disk and to write its welcome. */
export async function joiningFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fallrunde-bench-'))
  const storage = openSqlite({ dataDir: folder })
  const first = new Sessions({ store: storage.events, ...parts })
  const session = await first.create(beginning, { example: false })
  await fill(first, session)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    // A server that has just started: nothing of the session is in memory.
    const sessions = new Sessions({ store: storage.events, ...parts })
    const start = performance.now()
    JSON.stringify((await sessions.open(session))?.state)
    times.push(performance.now() - start)
  }
  await storage.close()
  rmSync(folder, { recursive: true })
  return [figure('joining a session of 2,000 events, cold', times, { unit: 'ms', goal: 20, better: 'lower' })]
}
