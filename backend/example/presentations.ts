import { call, finish, type Line, line, note, raise, type Scene, scene, speech, support, tip } from './deeds.ts'
import type { CaseKey } from './keys.ts'
import type { PersonKey } from './people.ts'

/** The five slides, one after the other; the presenter says when the talk is over. */
function talk(caseId: CaseKey, by: PersonKey, seconds: number, ...lines: readonly (Line | readonly Line[])[]): Scene {
  const slides = [2, 3, 4, 5].map((slide) =>
    line(((slide - 1) * seconds) / 5, by, { type: 'case.setSlide', caseId, slide }),
  )
  return scene(`talk-${caseId}`, line(seconds, by, { type: 'case.finish', caseId }), slides, ...lines)
}

const lindenau: readonly Scene[] = [
  talk(
    'lindenau-nord',
    'annegret',
    290,
    note(140, 'pavel', {
      key: 'lindenau-nord-heard-1',
      aspect: 'obstacle',
      caseId: 'lindenau-nord',
      text: 'Kennen wir: Förderbescheid da, aber die Dachdeckerei kann erst in 14 Monaten.',
    }),
    support(180, 'lindenau-nord-conflict', 'helga', 'wiebke'),
    raise(250, 'amara', 'question'),
  ),
  scene(
    'questions-lindenau-nord',
    line(300, 'katrin', { type: 'timer.next' }),
    call(10),
    finish(75, 'amara'),
    speech(90, 'ole', 'question', 60),
    // The presenter of the next case is late: it is called later.
    line(150, 'katrin', { type: 'case.postpone', caseId: 'brueckenfeld' }),
    speech(190, 'helga', 'question', 55),
    tip(
      230,
      'dieter',
      'lindenau-nord-conflict',
      'Warmmietenneutralität in die Satzung der Genossenschaft schreiben. Das hat bei uns die Vertreterversammlung überzeugt.',
    ),
  ),
]

const westerhafen: readonly Scene[] = [
  talk(
    'westerhafen',
    'linh',
    295,
    support(150, 'westerhafen-obstacle', 'mirko', 'rainer'),
    note(200, 'fatima', {
      key: 'westerhafen-heard-1',
      aspect: 'obstacle',
      caseId: 'westerhafen',
      text: 'Eigenanteil: die Kämmerei fragt nach der Rendite, nicht nach dem Klima.',
      anonymous: true,
    }),
    raise(260, 'jonas', 'question'),
  ),
  scene(
    'questions-westerhafen',
    line(245, 'katrin', { type: 'timer.next' }),
    call(8),
    finish(70, 'jonas'),
    speech(80, 'rainer', 'question', 65),
    line(110, 'yusuf', { type: 'case.setReady', caseId: 'brueckenfeld', ready: true }),
    speech(165, 'sofia', 'question', 50),
    note(215, 'pavel', {
      key: 'westerhafen-heard-2',
      aspect: 'potential',
      caseId: 'westerhafen',
      text: 'Die Hafenbecken: Flusswasserwärme mit Großwärmepumpe prüfen.',
    }),
  ),
]

const brueckenfeld: readonly Scene[] = [
  talk(
    'brueckenfeld',
    'yusuf',
    318,
    support(120, 'brueckenfeld-obstacle', 'mirko', 'linh'),
    note(190, 'wiebke', {
      key: 'brueckenfeld-heard-1',
      aspect: 'potential',
      caseId: 'brueckenfeld',
      text: 'Hinterhöfe: Dächer der Nebengebäude sind im Denkmalbereich oft frei für Photovoltaik.',
    }),
    raise(270, 'pavel', 'question'),
  ),
  scene(
    'questions-brueckenfeld',
    line(250, 'katrin', { type: 'timer.next' }),
    call(8),
    finish(80, 'pavel'),
    speech(95, 'annegret', 'question', 60),
    speech(175, 'dieter', 'question', 55),
    note(205, 'sofia', {
      key: 'brueckenfeld-heard-2',
      aspect: 'conflict',
      caseId: 'brueckenfeld',
      text: 'Milieuschutz und Modernisierungsumlage: dieselbe Maßnahme, zwei Ämter, zwei Antworten.',
    }),
  ),
]

/** The three cases: the second is put off and comes last. */
export const presentations: readonly Scene[] = [...lindenau, ...westerhafen, ...brueckenfeld]
