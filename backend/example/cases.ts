import type { NoteCommand } from '../../shared/session/notes.ts'
import type { Case } from '../../shared/session/session.ts'
import { type Line, note, support, tip } from './deeds.ts'
import type { CaseKey } from './keys.ts'
import type { PersonKey } from './people.ts'

type CaseProfile = Pick<Case, 'municipality' | 'quarter' | 'question' | 'population'> & { readonly id: CaseKey }

export const cases: readonly CaseProfile[] = [
  {
    id: 'lindenau-nord',
    municipality: 'Lindenau',
    quarter: 'Lindenau-Nord',
    question: 'Wie halten andere die Warmmiete stabil?',
    population: 48_000,
  },
  {
    id: 'brueckenfeld',
    municipality: 'Brückenau am Fluss',
    quarter: 'Brückenfeld',
    question: 'Wie erreichen Sie vermietende Eigentümerinnen und Eigentümer?',
    population: 181_000,
  },
  {
    id: 'westerhafen',
    municipality: 'Westerode',
    quarter: 'Westerhafen',
    question: 'Wie finanzieren andere den Eigenanteil?',
    population: 96_000,
  },
]

/** The aspects of a case sheet, in the order of the five slides. */
interface CaseSheet {
  readonly goal: string
  readonly obstacle: string
  readonly conflict: string
  readonly approach: string
  readonly potential: string
  readonly question: string
}

const sheets: readonly (CaseSheet & { readonly caseId: CaseKey; readonly by: PersonKey })[] = [
  {
    caseId: 'lindenau-nord',
    by: 'annegret',
    goal: 'Sanierungsquote bis 2030 verdoppeln: von 1,1 auf 2,2 % der Wohnungen im Jahr. Großwohnsiedlung der 1970er, eine Genossenschaft.',
    obstacle: 'Fachkräftemangel im Handwerk: auf die letzten zwei Ausschreibungen kam je ein Angebot.',
    conflict:
      'Bezahlbare Mieten gegen Modernisierung: der Vorstand will bei der Warmmiete höchstens bei null herauskommen.',
    approach: 'Sammelausschreibung: 120 Wohnungen je Los, serielle Fassaden, Laufzeit vier Jahre.',
    potential: '600 Wohnungen in einer Hand, alle mit derselben Gebäudetypologie.',
    question: 'Wie halten andere die Warmmiete stabil?',
  },
  {
    caseId: 'brueckenfeld',
    by: 'yusuf',
    goal: '70 % der Gebäude bis 2035 am Wärmenetz. Gründerzeit, zur Hälfte Denkmalbereich.',
    obstacle: 'Streubesitz: 412 Eigentümerinnen und Eigentümer, ein Drittel wohnt nicht in der Stadt.',
    conflict: 'Denkmalschutz gegen Photovoltaik: die Straßenseiten der Dächer sind tabu.',
    approach: 'Sanierungslotse mit Büro im Quartier, aufsuchende Beratung am Küchentisch.',
    potential: 'Abwärme eines Rechenzentrums, 1,8 MW ganzjährig, 600 m entfernt.',
    question: 'Wie erreichen Sie vermietende Eigentümerinnen und Eigentümer?',
  },
  {
    caseId: 'westerhafen',
    by: 'linh',
    goal: 'Klimaneutral bis 2040. Mischgebiet mit Gewerbe, dazu 350 neue Wohnungen.',
    obstacle: 'Haushaltssicherung: der Eigenanteil für die Förderung fehlt, jede freiwillige Ausgabe wird geprüft.',
    conflict: 'Nachverdichtung gegen Kaltluftschneise: das Klimagutachten sperrt die beste Baufläche.',
    approach: 'Contracting mit den Stadtwerken für die Wärmezentrale.',
    potential: 'Schulcampus als Ankerkunde: 2,4 GWh Wärme im Jahr, eine Eigentümerin.',
    question: 'Wie finanzieren andere den Eigenanteil?',
  },
]

const sheetAspects = ['goal', 'obstacle', 'conflict', 'approach', 'potential', 'question'] as const

/** What is on the board when the meeting opens: the case sheets, and what people wrote when they read them. */
export const beforehand: readonly Line<NoteCommand>[] = [
  ...sheets.flatMap((sheet) =>
    sheetAspects.map((aspect) => {
      const { caseId, by } = sheet
      return note(0, by, { key: `${caseId}-${aspect}`, aspect, caseId, text: sheet[aspect] })
    }),
  ),
  tip(
    0,
    'fatima',
    'brueckenfeld-obstacle',
    'Haus & Grund als Mitabsender des Anschreibens: bei uns kamen 31 % Rücklauf statt 8 %.',
  ),
  tip(
    0,
    'rainer',
    'lindenau-nord-obstacle',
    'Lose nach Gewerken teilen: dann bieten auch Betriebe mit fünf Leuten mit.',
  ),
  tip(
    0,
    'wiebke',
    'westerhafen-obstacle',
    'Mit der Kommunalaufsicht früh reden: rentierliche Investitionen sind auch in der Haushaltssicherung möglich.',
  ),
  ...support(0, 'lindenau-nord-obstacle', 'sofia', 'dieter', 'ole', 'pavel'),
  ...support(0, 'brueckenfeld-obstacle', 'amara', 'jonas', 'annegret'),
  ...support(0, 'westerhafen-obstacle', 'wiebke', 'pavel'),
  ...support(0, 'brueckenfeld-conflict', 'sofia'),
]
