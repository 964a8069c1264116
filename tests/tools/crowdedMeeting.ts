import { aspects } from '../../shared/method/aspects.ts'
import type { ExampleMeeting } from '../../shared/protocol/rest.ts'
import { entryKinds } from '../../shared/session/session.ts'
import { newId } from '../../tab/live/newId.ts'
import { accepted, apiOf, type Guest, joinAs } from './guest.ts'
import { invitationFor } from './seededMeeting.ts'

const guestCount = 14
const cardCount = 60
const wantToSpeak = 12

/** Nearly 80 characters: without a place to break, with places, with pictures; and what most people are called. */
const nameOf = (place: number) =>
  [
    `Dr.${place} 👩🏽‍🚒 ${'Wiesengrundhohenstein'.repeat(4)}`.slice(0, 78),
    `Prof. Dr.-Ing. Maximiliane-Friederike von und zu Hohenstein-Oberwesterwald 🌻 ${place}`,
    `Mehmet Öztürk ${place}`,
    `Jo ${place}`,
  ][place % 4] ?? ''
const texts = [
  'Fachkräftemangel',
  'Auf die letzten zwei Ausschreibungen kam je ein Angebot, und das lag weit über dem Ansatz im Haushalt der Kommune.',
  '🏘️🔥 Wärmenetz ↔ Denkmalschutz: 412 Einzeleigentümerinnen und -eigentümer müssten einzeln gewonnen werden',
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(2),
]

export interface CrowdedMeeting {
  readonly meeting: ExampleMeeting
  readonly moderator: Guest
  /** the first one presents the first case, if there is one */
  readonly guests: readonly Guest[]
}

function planOf(cases: number) {
  return {
    title: `Quartiere im Dialog 🏙️ ${'mit sehr langem Titel '.repeat(4)}`.trim(),
    topic: 'Wärmeplanung trifft Quartier. '.repeat(8).trim(),
    scheduledFor: null,
    minutes: 180,
    impulse: true,
    break: true,
    cases: Array.from({ length: cases }, (_, place) => ({
      municipality: `Samtgemeinde Oberes Westertal ${place + 1}`,
      quarter: place % 2 === 1 ? `Quartier ${place + 1}` : `Alte Weberei und Bahnhofsvorstadt ${place + 1} 🏭`,
      question: 'Wie finanzieren andere den Eigenanteil?',
      population: null,
    })),
    moderator: { name: nameOf(0), organisation: null },
  }
}

/** A meeting at the edge of what a meeting may have: many cases, long names, many people. */
export async function crowdedMeeting(serverUrl: string, cases: number): Promise<CrowdedMeeting> {
  const plan = planOf(cases)
  const { sessionId, invitations } = accepted(await apiOf(serverUrl).create(plan))
  const meeting = { sessionId, title: plan.title, caseNames: {}, invitations }
  const join = (role: 'moderator' | 'presenter' | 'participant', place: number) =>
    joinAs(serverUrl, sessionId, invitationFor(meeting, role), { name: nameOf(place), organisation: nameOf(place + 1) })
  const moderator = await join('moderator', 0)
  const guests: Guest[] = []
  for (let place = 1; place <= guestCount; place += 1) {
    guests.push(await join(place === 1 && cases > 0 ? 'presenter' : 'participant', place))
  }
  return { meeting, moderator, guests }
}

export function caseIdsOf({ meeting }: CrowdedMeeting): string[] {
  return meeting.invitations.flatMap(({ seat }) => (seat.role === 'presenter' ? [seat.caseId] : []))
}

/** Sixty cards over all aspects of the first three cases, some supported by others, some answered by tips. */
export async function writeCards(crowd: CrowdedMeeting): Promise<void> {
  const { guests } = crowd
  const caseIds = caseIdsOf(crowd).slice(0, 3)
  const compared = aspects.filter((aspect) => aspect !== 'tip')
  let answered: string | null = null
  for (let place = 0; place < cardCount; place += 1) {
    const noteId = newId()
    const parentId = place % 3 === 2 ? answered : null
    await guests[place % guests.length]?.act({
      type: 'note.add',
      noteId,
      aspect: parentId === null ? (compared[place % compared.length] ?? 'goal') : 'tip',
      caseId: caseIds[Math.floor(place / 3) % caseIds.length] ?? null,
      parentId,
      text: texts[place % texts.length] ?? '',
      anonymous: place % 9 === 0,
    })
    if (parentId === null) answered = noteId
    if (place % 5 === 0) await guests[(place + 1) % guests.length]?.act({ type: 'note.support', noteId, on: true })
  }
}

/** Nearly everybody wants the floor. */
export async function raiseHands({ guests }: CrowdedMeeting): Promise<void> {
  const kinds = entryKinds.filter((kind) => kind !== 'direct')
  for (const [place, guest] of guests.slice(0, wantToSpeak).entries()) {
    const kind = kinds[place % kinds.length] ?? 'question'
    await guest.act({ type: 'speakers.raise', entryId: newId(), kind, personId: null })
  }
}
