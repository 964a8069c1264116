import { call, entry, finish, type Line, line, note, raise, type Scene, scene, speech, support } from './deeds.ts'
import { participants } from './people.ts'

const roundBegins = 150
const secondsEach = 38
/** In the round Yusuf Karadeniz is called as the sixth, but has not arrived yet. */
const absentPlace = 6

const callNextIntroduction = { type: 'introduction.next' } as const

/** Called one after the other; the sixth is put off, which calls the seventh at once. */
function round(): Line[] {
  return participants.slice(0, -1).map((_, index) => {
    const deed = index === absentPlace ? ({ type: 'introduction.postpone' } as const) : callNextIntroduction
    return line(roundBegins + index * secondsEach, 'emre', deed)
  })
}

const beforeTheStart = scene(
  null,
  line(90, 'katrin', { type: 'timer.start' }),
  line(20, 'annegret', { type: 'case.setReady', caseId: 'lindenau-nord', ready: true }),
  line(45, 'linh', { type: 'case.setReady', caseId: 'westerhafen', ready: true }),
  line(60, 'emre', { type: 'speakers.setNewVoicesFirst', on: true }),
)

const welcome = scene(
  'welcome',
  line(720, 'katrin', { type: 'timer.next' }),
  round(),
  line(roundBegins + 14 * secondsEach, 'emre', callNextIntroduction),
  note(240, 'sofia', {
    key: 'welcome-wish',
    aspect: 'question',
    caseId: null,
    text: 'Wer hat schon ein Quartierskonzept bis in die Umsetzung gebracht?',
  }),
  support(300, 'welcome-wish', 'dieter', 'amara', 'pavel'),
)

const impulse = scene(
  'impulse',
  line(1_230, 'katrin', { type: 'timer.next' }),
  note(260, 'jonas', {
    key: 'impulse-order',
    aspect: 'approach',
    caseId: null,
    text: 'Aus dem Impuls: erst Ankerkunden binden, dann das Netz planen.',
  }),
  note(540, 'amara', {
    key: 'impulse-data',
    aspect: 'obstacle',
    caseId: null,
    text: 'Verbrauchsdaten: ohne Schwärzung bekommen wir vom Netzbetreiber nichts unter fünf Anschlüssen.',
  }),
  support(620, 'impulse-data', 'helga', 'ole', 'wiebke', 'fatima'),
  note(880, 'dieter', {
    key: 'impulse-scale',
    aspect: 'question',
    caseId: null,
    text: 'Ab welcher Wärmedichte lohnt sich ein Netz für eine Stadt unserer Größe?',
  }),
  raise(1_150, 'dieter', 'question'),
  raise(1_190, 'helga', 'question'),
)

const impulseQuestions = scene(
  'impulseQuestions',
  line(630, 'katrin', { type: 'timer.next' }),
  call(20),
  finish(110, 'dieter'),
  call(120),
  raise(150, 'ole', 'direct'),
  raise(165, 'pavel', 'contribution'),
  finish(210, 'helga'),
  call(220),
  finish(290, 'ole'),
  entry(300, 'pavel', 'speakers.withdraw', 'pavel', 'contribution'),
  speech(330, 'sofia', 'question', 110),
  speech(470, 'wiebke', 'question', 100),
  note(400, 'mirko', {
    key: 'impulse-calendar',
    aspect: 'potential',
    caseId: null,
    text: 'Wärmeplanung und Straßenbauprogramm übereinanderlegen: bei uns sind das 3 km offene Gräben bis 2028.',
  }),
)

/** From the arrival to the end of the impulse. */
export const opening: readonly Scene[] = [beforeTheStart, welcome, impulse, impulseQuestions]
