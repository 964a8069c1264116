import { call, entry, finish, line, note, raise, type Scene, scene, speech, support, tip } from './deeds.ts'

const minute = 60

const pause = scene(
  'break',
  line(11 * minute, 'katrin', { type: 'timer.next' }),
  tip(
    4 * minute,
    'jonas',
    'brueckenfeld-question',
    'Grundsteuerbescheid als Umschlag: ein Beiblatt erreicht alle, auch die auswärtigen.',
  ),
  support(6 * minute, 'brueckenfeld-question-tip-jonas', 'yusuf', 'amara'),
)

const stableRents = [
  speech(1 * minute, 'fatima', 'contribution', 150),
  tip(
    3 * minute,
    'fatima',
    'lindenau-nord-question',
    'Ahrenfurt: Betriebskosten vorher messen und die Ersparnis vertraglich zusichern. Zwei Winter ohne Mieterhöhung über die Ersparnis hinaus.',
  ),
  raise(4 * minute, 'wiebke', 'contribution'),
  raise(4 * minute + 15, 'ole', 'contribution'),
  raise(4 * minute + 30, 'sofia', 'question'),
  call(5 * minute),
  finish(6 * minute, 'sofia'),
  call(6 * minute + 10),
  raise(7 * minute, 'annegret', 'direct'),
  finish(8 * minute, 'wiebke'),
  call(8 * minute + 10),
  finish(9 * minute, 'annegret'),
  call(9 * minute + 10),
  finish(11 * minute, 'ole'),
  tip(
    10 * minute,
    'ole',
    'lindenau-nord-approach',
    'Rahmenvertrag zusammen mit zwei Nachbarkommunen ausschreiben: das Los wird groß genug für serielle Anbieter.',
  ),
  support(12 * minute, 'lindenau-nord-approach-tip-ole', 'annegret', 'helga', 'dieter'),
  note(14 * minute, 'mirko', {
    key: 'lindenau-nord-goal-2',
    aspect: 'goal',
    caseId: 'lindenau-nord',
    text: 'Zwischenziel 2027: erste 120 Wohnungen fertig, Warmmiete nachweislich stabil.',
  }),
]

const owners = [
  speech(18 * minute, 'amara', 'contribution', 140),
  tip(
    20 * minute,
    'amara',
    'brueckenfeld-obstacle',
    'Neuwerda: Eigentümerstammtisch je Block statt je Quartier. Zwölf Leute, eine Fassade, ein Angebot.',
  ),
  support(21 * minute, 'brueckenfeld-obstacle-tip-amara', 'yusuf', 'helga', 'linh', 'fatima'),
  raise(23 * minute, 'dieter', 'contribution'),
  raise(23 * minute + 20, 'jonas', 'contribution'),
  raise(23 * minute + 40, 'pavel', 'contribution'),
  entry(24 * minute, 'jonas', 'speakers.defer', 'jonas', 'contribution'),
  call(24 * minute + 30),
  finish(26 * minute, 'dieter'),
  // Away from the desk for a moment: skipped, and taken back in.
  entry(26 * minute + 10, 'emre', 'speakers.skip', 'pavel', 'contribution'),
  call(26 * minute + 20),
  finish(28 * minute, 'jonas'),
  entry(28 * minute + 30, 'emre', 'speakers.readd', 'pavel', 'contribution'),
  call(29 * minute),
  finish(31 * minute, 'pavel'),
  tip(
    30 * minute,
    'pavel',
    'brueckenfeld-conflict',
    'Solarkataster mit der Denkmalbehörde abstimmen und veröffentlichen: dann ist vorher klar, welche Dächer gehen.',
  ),
  support(31 * minute, 'brueckenfeld-conflict-tip-pavel', 'wiebke', 'yusuf'),
  note(34 * minute, 'helga', {
    key: 'brueckenfeld-approach-2',
    aspect: 'approach',
    caseId: 'brueckenfeld',
    text: 'Mit der Hausverwaltung beginnen: vier Verwaltungen betreuen 160 der 412 Einheiten.',
  }),
]

const procedure = [
  raise(40 * minute, 'ewa', 'contribution'),
  raise(40 * minute + 20, 'rainer', 'procedure'),
  call(40 * minute + 40),
  finish(41 * minute + 30, 'rainer'),
  line(42 * minute, 'emre', { type: 'speakers.setTime', seconds: 120 }),
  call(42 * minute + 20),
  finish(44 * minute, 'ewa'),
]

const ownShare = [
  speech(48 * minute, 'wiebke', 'contribution', 110),
  tip(
    50 * minute,
    'helga',
    'westerhafen-question',
    'Die Stadtwerke als Antragsteller: dann zählt deren Eigenkapital, nicht der Kernhaushalt.',
  ),
  speech(54 * minute, 'mirko', 'contribution', 100),
  tip(
    56 * minute,
    'sofia',
    'westerhafen-approach',
    'Contracting: Übergabepunkt und Ende der Laufzeit früh festlegen, sonst gehört das Netz am Ende niemandem.',
  ),
  support(57 * minute, 'westerhafen-approach-tip-sofia', 'linh', 'ole', 'rainer'),
  speech(60 * minute, 'linh', 'contribution', 90),
  note(64 * minute, 'linh', {
    key: 'westerhafen-conflict-2',
    aspect: 'conflict',
    caseId: 'westerhafen',
    text: 'Die Baulandentwicklung finanziert den Haushalt, die Kaltluftschneise nimmt ihr 2 ha.',
  }),
  tip(
    66 * minute,
    'amara',
    'westerhafen-conflict',
    'Höher statt breiter: bei uns durfte gebaut werden, wo die Schneise auf 80 m offen blieb.',
  ),
]

const agreements = [
  note(72 * minute, 'annegret', {
    key: 'agreement-tender',
    aspect: 'agreement',
    caseId: 'lindenau-nord',
    text: 'Lindenau und Westerode prüfen bis Ende Mai eine gemeinsame Ausschreibung (Annegret Thiel, Ole Petersen-Wulff).',
  }),
  note(74 * minute, 'yusuf', {
    key: 'agreement-letter',
    aspect: 'agreement',
    caseId: 'brueckenfeld',
    text: 'Ahrenfurt schickt das Musteranschreiben an Eigentümerinnen und Eigentümer bis Freitag (Fatima El Amrani).',
  }),
  note(77 * minute, 'wiebke', {
    key: 'agreement-supervision',
    aspect: 'agreement',
    caseId: 'westerhafen',
    text: 'Rodenfließ teilt den Vermerk der Kommunalaufsicht bis zum 15. (Wiebke Janßen).',
  }),
  support(78 * minute, 'agreement-letter', 'fatima', 'jonas', 'rainer'),
  speech(80 * minute, 'yusuf', 'contribution', 90),
  line(83 * minute, 'emre', { type: 'speakers.setOpen', open: false }),
]

/** The comparison of the cases, question by question. The time that was lost is made good at its beginning. */
const comparison = scene(
  'discussion',
  line(88 * minute, 'katrin', { type: 'timer.next' }),
  line(30, 'katrin', { type: 'plan.respread' }),
  stableRents.flat(),
  owners.flat(),
  procedure,
  ownShare.flat(),
  agreements.flat(),
)

export const discussion: readonly Scene[] = [pause, comparison]
