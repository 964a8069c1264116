import { startServer } from '../../backend/app.ts'
import { readConfig } from '../../backend/config.ts'
import { joinPerson } from '../../backend/identity/people.ts'
import { createLog } from '../../backend/log.ts'
import { realClock } from '../../backend/sessions/clock.ts'
import { Sessions } from '../../backend/sessions/sessions.ts'
import { openSqlite } from '../../backend/store/sqlite/openSqlite.ts'

/** A person who can ask for a ticket. */
interface Seated {
  readonly personId: string
  readonly token: string
}

export interface SeatedMeeting {
  readonly sessionId: string
  readonly people: readonly Seated[]
}

const beginning = {
  title: 'Messung',
  topic: '',
  scheduledFor: null,
  minutes: 180,
  impulse: true,
  break: true,
  cases: ['Nord', 'Brücke', 'Hafen'].map((quarter, n) => ({
    id: `case-${n}`,
    municipality: 'Musterstadt',
    quarter,
    question: '',
    population: null,
  })),
}

/** The product's server over a database in `folder`, on a free port. */
export async function startMeasuredServer(folder: string) {
  const read = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' })
  if (!read.ok) throw new Error(read.problems.join())
  const storage = openSqlite({ dataDir: folder })
  const seating = new Sessions({ store: storage.events, clock: realClock, moderatorsAwayMs: () => 0 })
  const log = createLog('silent')
  const server = await startServer({ config: read.config, storage, log })

  async function seatMeeting(size: number): Promise<SeatedMeeting> {
    const sessionId = await seating.create(beginning, { example: false })
    const people: Seated[] = []
    for (let n = 0; n < size; n += 1) {
      const seat = n === 0 ? { role: 'moderator' as const } : { role: 'participant' as const }
      const parts = { storage, sessions: seating, now: Date.now() }
      const joined = await joinPerson(parts, sessionId, seat, { name: `Person ${n}`, organisation: null })
      if (!joined?.ok) throw new Error('could not be seated')
      people.push(joined.seat)
    }
    return { sessionId, people }
  }

  return {
    url: server.url,
    seating,
    seatMeeting,
    sessions: server.sessions,
    close: () => server.close(),
  }
}
