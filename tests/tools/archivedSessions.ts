import type { Aspect } from '../../shared/method/aspects.ts'
import type { Visibility } from '../../shared/protocol/archive.ts'
import type { CreatedSession } from '../../shared/protocol/rest.ts'
import type { Command } from '../../shared/session/commands.ts'
import { accepted, apiOf } from './guest.ts'

/** Keys of a server whose archive is open to more than participants. */
export const archiveEnv = {
  ARCHIVE_KEY: 'archiv-Q1w2E3r4T5z6U7i8O9p0-a1s2d3f4',
  ORGANISER_KEY: 'organiser-Q1w2E3r4T5z6U7i8O9p0-y1x2',
}

interface CardGiven {
  readonly aspect: Aspect
  readonly text: string
  readonly parent?: number
}

const plan = { topic: '', scheduledFor: null, minutes: 180, impulse: false, break: false }

const sessions: readonly {
  readonly title: string
  readonly place: readonly [municipality: string, quarter: string, population: number]
  readonly cards: readonly CardGiven[]
}[] = [
  {
    title: 'Quartiere im Dialog',
    place: ['Lindenau', 'Lindenau-Nord', 48_000],
    cards: [
      { aspect: 'obstacle', text: 'Streubesitz: 212 Eigentümerinnen und Eigentümer, viele wohnen nicht hier.' },
      { aspect: 'tip', text: 'Zuerst die Hausverwaltungen ansprechen, sie laden ohnehin ein.', parent: 0 },
      { aspect: 'goal', text: 'Ein Quartierssanierungskonzept, das der Rat noch in diesem Jahr beschließt.' },
      { aspect: 'obstacle', text: 'Der Denkmalschutz verlangt Abstimmung bei jedem Fenster.' },
    ],
  },
  {
    title: 'Wärme für Bestandsquartiere',
    place: ['Brückenau am Fluss', 'Alte Weberei', 14_500],
    cards: [
      { aspect: 'conflict', text: 'Denkmalschutz gegen PV: Auf den Ziegeldächern der Altstadt sind Module untersagt.' },
      { aspect: 'obstacle', text: 'Viel Streubesitz, und die Eigentümerinnen sind schwer zu erreichen.' },
      { aspect: 'approach', text: 'Abwasserwärme aus dem Hauptsammler für zwei Häuserblöcke.' },
    ],
  },
  {
    title: 'Förderung und Personal',
    place: ['Westerode', 'Bahnhofsvorstadt', 4_200],
    cards: [
      { aspect: 'obstacle', text: 'Dem Amt fehlt Personal: eine halbe Stelle für die ganze Förderung.' },
      { aspect: 'obstacle', text: 'Ein Antrag auf Förderung braucht mehr Personal, als der Streubesitz hergibt.' },
      { aspect: 'agreement', text: 'Westerode schickt allen das Muster für den Gestattungsvertrag.' },
    ],
  },
]

export interface Archived {
  readonly created: CreatedSession
  readonly title: string
}

/** Plays a session to its end over REST and releases what came of it. */
async function release(url: string, { title, place, cards }: (typeof sessions)[number]): Promise<Archived> {
  const api = apiOf(url)
  const [municipality, quarter, population] = place
  const cases = [{ municipality, quarter, population, question: `Wie gelingt der Anfang in ${quarter}?` }]
  const created = accepted(
    await api.create({ ...plan, title, cases, moderator: { name: 'Katrin Vogel', organisation: null } }),
  )
  const { sessionId, you, invitations } = created
  const seat = invitations.find(({ seat }) => seat.role === 'presenter')?.seat
  const caseId = seat?.role === 'presenter' ? seat.caseId : null
  const act = async (id: string, command: Command) =>
    void accepted(await api.command(sessionId, you.token, { id, command }))
  await act('start', { type: 'timer.start' })
  for (const [index, { aspect, text, parent }] of cards.entries()) {
    const where = { caseId, parentId: parent === undefined ? null : `card-${parent}`, anonymous: false }
    await act(`add-${index}`, { type: 'note.add', noteId: `card-${index}`, aspect, text, ...where })
  }
  await act('close', { type: 'session.close', whileCurrent: 'welcome' })
  await post(url, sessionId, you.token, 'POST', 'outcome/release', { whileRevision: 0, whileVersion: 0 })
  return { created, title }
}

async function post(url: string, sessionId: string, token: string, method: string, path: string, body: object) {
  const response = await fetch(`${url}/api/sessions/${sessionId}/${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
}

/** Opens the outcome of a session. */
function openTo(url: string, { created }: Archived, visibility: Visibility): Promise<void> {
  return post(url, created.sessionId, created.you.token, 'PATCH', 'visibility', { visibility })
}

/** Three sessions with released outcomes; the last stays with its participants, the others are open to everybody with access. */
export async function fillWithSessions(url: string): Promise<readonly [Archived, Archived, Archived]> {
  const [first, second, third] = sessions
  if (!first || !second || !third) throw new Error('three sessions are needed')
  const all = [await release(url, first), await release(url, second), await release(url, third)] as const
  for (const opened of [all[0], all[1]]) await openTo(url, opened, 'everyone')
  return all
}

/** What a browser keeps of having been in a session. */
export function memoryOf(
  { created: { sessionId, you }, title }: Archived,
  at: number,
): Readonly<Record<string, string>> {
  return {
    [`fallrunde.seat.${sessionId}`]: JSON.stringify(you),
    'fallrunde.recent': JSON.stringify([{ sessionId, title, at, role: 'moderator', state: 'closed' }]),
  }
}
