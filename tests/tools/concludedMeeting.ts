import type { Aspect } from '../../shared/method/aspects.ts'
import type { DrivenServer } from './drivenServer.ts'
import type { Guest } from './guest.ts'
import { SeededMeeting } from './seededMeeting.ts'

interface Card {
  readonly id: string
  readonly aspect: Aspect
  readonly place: 0 | 1 | 2 | null
  readonly text: string
  readonly parentId?: string
  readonly anonymous?: boolean
  readonly support?: number
}

const cards: readonly Card[] = [
  {
    id: 'craft',
    aspect: 'obstacle',
    place: 0,
    text: 'Handwerksbetriebe sind auf Monate ausgebucht, Angebote kommen zu spät für die Förderfristen.',
    support: 4,
  },
  {
    id: 'craft-2',
    aspect: 'obstacle',
    place: 1,
    text: 'Kaum Handwerksbetriebe, die Wärmepumpen im Bestand einbauen.',
    support: 2,
  },
  {
    id: 'framework',
    aspect: 'tip',
    place: 0,
    parentId: 'craft',
    text: 'Rahmenvertrag mit der Innung: feste Mengen, feste Preise.',
    support: 3,
  },
  {
    id: 'owners',
    aspect: 'obstacle',
    place: 0,
    text: 'Streubesitz: 140 Eigentümerinnen und Eigentümer, die meisten wohnen woanders.',
    anonymous: true,
  },
  { id: 'goal', aspect: 'goal', place: 0, text: 'Bis 2030 hängen zwei Drittel der Häuser am Nahwärmenetz.' },
  {
    id: 'school',
    aspect: 'potential',
    place: 1,
    text: 'Das Schulzentrum als Ankerkunde und als Ort für die Heizzentrale.',
    support: 2,
  },
  {
    id: 'rents',
    aspect: 'conflict',
    place: 1,
    text: 'Warmmieten sollen nicht steigen, die Dämmung rechnet sich aber nur mit Umlage.',
  },
  {
    id: 'river',
    aspect: 'approach',
    place: 2,
    text: 'Flusswärme prüfen: Machbarkeit mit dem Wasserwirtschaftsamt klären.',
    support: 1,
  },
  {
    id: 'monument',
    aspect: 'question',
    place: 2,
    text: 'Wie viel Photovoltaik lässt der Denkmalschutz zu?',
    support: 2,
  },
  { id: 'network', aspect: 'potential', place: null, text: 'Ein Netzwerk der Quartiersmanagements im Landkreis.' },
]

async function write(meeting: SeededMeeting): Promise<void> {
  const { participants, presenters, caseIds } = meeting
  const crowd: readonly Guest[] = [...participants, ...presenters]
  for (const [index, { id, aspect, place, text, parentId = null, anonymous = false, support = 0 }] of cards.entries()) {
    const author = crowd[index % crowd.length] ?? participants[0]
    const caseId = place === null ? null : (caseIds[place] ?? null)
    await author.act({ type: 'note.add', noteId: id, aspect, caseId, parentId, text, anonymous })
    const others = crowd.filter((guest) => guest !== author).slice(0, support)
    for (const other of others) await other.act({ type: 'note.support', noteId: id, on: true })
  }
}

/** The example meeting at its end: cards, tips, agreements, two people who want to talk. It is closed. */
export async function concludedMeeting(server: DrivenServer): Promise<SeededMeeting> {
  const meeting = await SeededMeeting.open(server)
  const { moderator, participants, presenters } = meeting
  await meeting.start()
  await meeting.jump('talk-brueckenfeld', 35)
  await meeting.jump('discussion', 42)
  await write(meeting)
  await meeting.jump('summary', 66)
  const terms = { people: [presenters[0].personId, participants[1].personId], others: 'Stadtwerke Lindenau' }
  const tender = {
    noteId: 'tender',
    sourceId: 'craft',
    caseId: null,
    text: 'Ausschreibungen der drei Kommunen abstimmen',
  }
  await moderator.act({ type: 'agreement.add', ...tender, ...terms, until: '2026-05-29' })
  const visit = { noteId: 'visit', sourceId: null, caseId: null, text: 'Brückenau besucht Lindenau' }
  await moderator.act({ type: 'agreement.add', ...visit, people: [], others: '', until: null })
  await moderator.act({ type: 'closing.gather' })
  const exchange = { exchangeId: 'heat', to: presenters[0].personId, subject: 'Rahmenvertrag mit der Innung' }
  await participants[0].act({ type: 'exchange.wish', ...exchange })
  await presenters[0].act({ type: 'exchange.answer', exchangeId: 'heat', agree: true })
  await server.advance(9 * 60_000)
  await meeting.close()
  return meeting
}
