import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Sessions } from '../../../backend/sessions/sessions.ts'
import { AppendConflict, type EventStore, type Storage } from '../../../backend/store/eventStore.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import type { Envelope } from '../../../shared/protocol/frames.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import type { Command } from '../../../shared/session/commands.ts'

const beginning = {
  title: 'Quartiere im Dialog',
  topic: '',
  scheduledFor: null,
  minutes: 180,
  impulse: true,
  break: true,
  cases: [{ id: 'c1', municipality: 'Lindenau', quarter: 'Nord', question: '', population: 48_000 }],
}

let folder: string
let storage: Storage
let awayMs = 0

beforeEach(() => {
  awayMs = 0
  folder = mkdtempSync(join(tmpdir(), 'fallrunde-sessions-'))
  storage = openSqlite({ dataDir: folder })
})

afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
})

function sessionsOn(store: EventStore = storage.events, now = () => 1_000_000): Sessions {
  return new Sessions({ store, clock: { now, rate: 1 }, moderatorsAwayMs: () => awayMs })
}

/** The store with one of its methods replaced: the world outside fails here, not the code under test. */
function failing(faults: Partial<EventStore>): EventStore {
  const real = storage.events
  const bound: EventStore = {
    create: (...args) => real.create(...args),
    load: (...args) => real.load(...args),
    append: (...args) => real.append(...args),
    eventsAfter: (...args) => real.eventsAfter(...args),
    saveSnapshot: (...args) => real.saveSnapshot(...args),
    forgetPseudonyms: (...args) => real.forgetPseudonyms(...args),
    newestExample: () => real.newestExample(),
    purge: (...args) => real.purge(...args),
  }
  return { ...bound, ...faults }
}

async function join2(sessions: Sessions, session: string): Promise<void> {
  const seats = { mod: { role: 'moderator' }, ann: { role: 'participant' } } as const
  for (const [personId, seat] of Object.entries(seats)) {
    await sessions.submit(session, {
      by: 'server',
      id: `join-${personId}`,
      command: { type: 'people.join', personId, seat },
    })
  }
}

function note(noteId: string, anonymous = false): Command {
  return { type: 'note.add', noteId, caseId: 'c1', aspect: 'obstacle', parentId: null, text: 'Streubesitz', anonymous }
}

async function logOf(session: string): Promise<readonly Envelope[]> {
  return storage.events.eventsAfter(session, 0)
}

describe('one writer a session', () => {
  it('answers the same command id with the same seq, five times and over a restart, and logs it once', async () => {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    const sent = { by: 'ann', id: 'once', command: note('n1') }
    const answers = [
      await sessions.submit(session, sent),
      ...(await Promise.all([sessions.submit(session, sent), sessions.submit(session, sent)])),
      await sessionsOn().submit(session, sent),
      await sessionsOn().submit(session, sent),
    ]
    expect(new Set(answers.map((answer) => answer?.ok && answer.seq)).size).toBe(1)
    expect((await logOf(session)).filter(({ command }) => command === 'once')).toHaveLength(1)
  })

  it('lets one of two moderators advance who press at the same moment', async () => {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    await sessions.submit(session, { by: 'mod', id: 'start', command: { type: 'timer.start' } })
    const next: Command = { type: 'timer.next', whileCurrent: 'welcome' }
    const answers = await Promise.all(
      ['a', 'b'].map((id) => sessions.submit(session, { by: 'mod', id, command: next })),
    )
    expect(answers).toMatchObject([{ ok: true }, { ok: false, code: 'stepMoved' }])
  })

  it('refuses what could not be saved, shows none of it, and goes on when the disk is back', async () => {
    let full = false
    const sessions = sessionsOn(
      failing({
        append: (...args) => (full ? Promise.reject(new Error('disk full')) : storage.events.append(...args)),
      }),
    )
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    const published: string[] = []
    sessions.subscribe((_, events) => published.push(...events.map(({ command }) => command)))
    full = true
    const sent = { by: 'ann', id: 'lost', command: note('n1') }
    expect(await sessions.submit(session, sent)).toEqual({ ok: false, code: 'notSaved' })
    expect((await sessions.open(session))?.state.notes).toEqual([])
    full = false
    expect(await sessions.submit(session, sent)).toMatchObject({ ok: true })
    expect(published).toEqual(['lost'])
  })

  it('loads again and decides again when another process was first', async () => {
    const other = sessionsOn()
    const session = await other.create(beginning, { example: false })
    await join2(other, session)
    const sessions = sessionsOn()
    await sessions.open(session)
    await other.submit(session, { by: 'ann', id: 'first', command: note('n1') })
    expect(await sessions.submit(session, { by: 'ann', id: 'second', command: note('n2') })).toMatchObject({ ok: true })
    expect((await logOf(session)).map(({ seq }) => seq)).toEqual((await logOf(session)).map((_, index) => index + 1))
    expect((await sessions.open(session))?.state.notes.map(({ id }) => id)).toEqual(['n1', 'n2'])
  })

  it('answers done for what reached the disk although the append failed, and tells everybody once', async () => {
    let breaks = false
    const sessions = sessionsOn(
      failing({
        append: async (...args) => {
          await storage.events.append(...args)
          if (breaks) throw new Error('the connection broke after the commit')
        },
      }),
    )
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    const published: string[] = []
    sessions.subscribe((_, events) => published.push(...events.map(({ command }) => command)))
    breaks = true
    expect(await sessions.submit(session, { by: 'ann', id: 'kept', command: note('n1') })).toMatchObject({ ok: true })
    expect(published).toEqual(['kept'])
    expect((await sessions.open(session))?.state.notes).toHaveLength(1)
  })

  it('gives up in words when the store cannot even be read after a conflict', async () => {
    let gone = false
    const sessions = sessionsOn(
      failing({
        append: (...args) => (gone ? Promise.reject(new AppendConflict()) : storage.events.append(...args)),
        load: (...args) => (gone ? Promise.reject(new Error('unreadable')) : storage.events.load(...args)),
      }),
    )
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    gone = true
    expect(await sessions.submit(session, { by: 'ann', id: 'x', command: note('n1') })).toEqual({
      ok: false,
      code: 'notSaved',
    })
  })

  it('tells nobody of a session that does not exist', async () => {
    const sessions = sessionsOn()
    expect(await sessions.open('nowhere')).toBeNull()
    expect(await sessions.submit('nowhere', { by: 'ann', id: 'x', command: note('n1') })).toBeNull()
  })

  it('opens from a snapshot to the same state as from the whole log', async () => {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    for (let n = 0; n <= limits.snapshotEveryEvents; n += 1) {
      await sessions.submit(session, { by: 'ann', id: `cmd-${n}`, command: note(`n${n}`) })
    }
    await sessions.drain()
    expect((await storage.events.load(session))?.snapshot).not.toBeNull()
    expect((await sessionsOn().open(session))?.state).toEqual((await sessions.open(session))?.state)
  })
})

describe('anonymous cards', () => {
  it('NOTES-4 names the author nowhere in the log, and differently for every card', async () => {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    await sessions.submit(session, { by: 'ann', id: 'k1', command: note('n1', true) })
    await sessions.submit(session, { by: 'ann', id: 'k2', command: note('n2', true) })
    await sessions.submit(session, {
      by: 'ann',
      id: 'k3',
      command: { type: 'note.edit', noteId: 'n1', text: 'anders' },
    })
    const mine = (await logOf(session)).filter(({ command }) => command.startsWith('k'))
    expect(mine).toHaveLength(3)
    expect(JSON.stringify(mine)).not.toContain('ann')
    const authors = (await sessions.open(session))?.state.notes.map(({ author }) => author) ?? []
    expect(new Set(authors).size).toBe(2)
  })

  it('NOTES-4 lets the author edit it, and nobody else who does not lead', async () => {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    await sessions.submit(session, {
      by: 'server',
      id: 'join-ben',
      command: { type: 'people.join', personId: 'ben', seat: { role: 'participant' } },
    })
    await sessions.submit(session, { by: 'ann', id: 'k1', command: note('n1', true) })
    const edit: Command = { type: 'note.edit', noteId: 'n1', text: 'anders' }
    expect(await sessions.submit(session, { by: 'ben', id: 'b', command: edit })).toMatchObject({ code: 'notYours' })
    expect(await sessions.submit(session, { by: 'ann', id: 'a', command: edit })).toMatchObject({ ok: true })
  })

  it('NOTES-4 cannot be traced any more once the session is over, not even by the server', async () => {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    await sessions.submit(session, { by: 'mod', id: 'start', command: { type: 'timer.start' } })
    await sessions.submit(session, { by: 'ann', id: 'k1', command: note('n1', true) })
    await sessions.submit(session, {
      by: 'mod',
      id: 'end',
      command: { type: 'session.close', whileCurrent: 'welcome' },
    })
    await sessions.drain()
    expect((await storage.events.load(session))?.record.pseudonymKey).toBeNull()
    await sessions.submit(session, { by: 'mod', id: 'again', command: { type: 'session.reopen' } })
    const edit: Command = { type: 'note.edit', noteId: 'n1', text: 'anders' }
    expect(await sessions.submit(session, { by: 'ann', id: 'a', command: edit })).toMatchObject({ code: 'notYours' })
  })
})

describe('what is said without a name', () => {
  async function live(): Promise<{ sessions: Sessions; session: string }> {
    const sessions = sessionsOn()
    const session = await sessions.create(beginning, { example: false })
    await join2(sessions, session)
    await sessions.submit(session, { by: 'mod', id: 'start', command: { type: 'timer.start' } })
    return { sessions, session }
  }

  it('FEEDBACK-1 nothing in the log leads to who gave feedback, nor to their anonymous cards', async () => {
    const { sessions, session } = await live()
    const give: Command = { type: 'feedback.give', helped: 4, heard: 3, again: 4 }
    await sessions.submit(session, { by: 'ann', id: 'k1', command: note('n1', true) })
    await sessions.submit(session, { by: 'ann', id: 'k2', command: give })
    expect(await sessions.submit(session, { by: 'ann', id: 'k3', command: give })).toMatchObject({
      code: 'feedbackGiven',
    })
    expect(await sessions.submit(session, { by: 'mod', id: 'other', command: give })).toMatchObject({ ok: true })
    const mine = (await logOf(session)).filter(({ command }) => command.startsWith('k'))
    expect(mine.map(({ by }) => by)).toEqual([null, null])
    expect(JSON.stringify(mine)).not.toContain('ann')
    const state = (await sessions.open(session))?.state
    expect(state?.feedback.given).toHaveLength(2)
    expect(state?.feedback.given).not.toContain(state?.notes[0]?.author)
  })

  it('EXCHANGE-2 the log does not tell whether a wish was declined or withdrawn', async () => {
    const { sessions, session } = await live()
    const wish: Command = { type: 'exchange.wish', exchangeId: 'x', to: 'mod', subject: 'Stammtisch' }
    const ends: readonly (readonly [string, Command])[] = [
      ['mod', { type: 'exchange.answer', exchangeId: 'x', agree: false }],
      ['ann', { type: 'exchange.withdraw', exchangeId: 'x' }],
    ]
    const logged: unknown[] = []
    for (const [index, [by, command]] of ends.entries()) {
      await sessions.submit(session, { by: 'ann', id: `wish-${index}`, command: wish })
      await sessions.submit(session, { by, id: `end-${index}`, command })
      const last = (await logOf(session)).at(-1)
      logged.push([last?.by, last?.event])
    }
    expect(logged[0]).toEqual([null, { type: 'exchange.ended', exchangeId: 'x' }])
    expect(logged[1]).toEqual(logged[0])
  })
})
