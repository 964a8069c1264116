import type { Aspect } from '../../../shared/method/aspects.ts'

/** Sentences that many meetings have in common, with places to fill. What is looked for is among their neighbours. */
export const sentences: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  goal: [
    'Bis {jahr} soll {quartier} klimaneutral mit Wärme versorgt sein.',
    'Die Sanierungsrate im Quartier auf {zahl} Prozent heben.',
    'Ein Quartierssanierungskonzept für {quartier}, das der Rat beschließt.',
    'Alle Haushalte kennen das Angebot der Energieberatung.',
    'Warmmieten bleiben stabil, auch nach der Modernisierung.',
  ],
  obstacle: [
    'Streubesitz: {zahl} Eigentümerinnen und Eigentümer, viele wohnen nicht hier.',
    'Der Eigenanteil fehlt, die Förderung deckt nur {zahl} Prozent.',
    'Fachkräftemangel: Handwerksbetriebe haben {zahl} Monate Vorlauf.',
    'Denkmalschutz verlangt Abstimmung bei jedem Fenster.',
    'Personal fehlt: Eine halbe Stelle für {zahl} Gebäude.',
    'Das Wärmenetz endet zwei Straßen vor {quartier}.',
    'Eigentümergemeinschaften brauchen {zahl} Versammlungen für einen Beschluss.',
    'Steigende Baukosten machen jeden Antrag nach einem Jahr ungültig.',
    'Der Gasversorger wirbt weiter für neue Anschlüsse.',
  ],
  conflict: [
    'Bezahlbares Wohnen gegen energetische Sanierung.',
    'Denkmalschutz gegen Dämmung der Fassade.',
    'Stellplätze gegen Bäume in der {strasse}.',
    'Das Stadtwerk will Gas verkaufen, der Rat will aussteigen.',
    'Nachverdichtung gegen Freiflächen im Block.',
  ],
  approach: [
    'Sanierungsmanagement mit Sprechstunde in der {strasse}.',
    'Ein Wärmenetz mit Wärmepumpe und Speicher für {zahl} Gebäude.',
    'Sammelbestellung für Photovoltaik mit der Verbraucherzentrale.',
    'Förderlotsin, die Anträge mit den Leuten ausfüllt.',
    'Gemeinsame Ausschreibung mit der Nachbarkommune.',
    'Energieberatung an der Haustür, straßenweise.',
  ],
  potential: [
    'Abwärme der Bäckerei in der {strasse}.',
    'Große Dachflächen auf der Schule und der Turnhalle.',
    'Eine aktive Nachbarschaft und ein Verein, der mitmacht.',
    'Die Wohnungsgesellschaft besitzt {zahl} Gebäude am Stück.',
    'Geothermie ist laut Karte des Landes möglich.',
  ],
  question: [
    'Wie haben andere den Rat überzeugt?',
    'Welche Rechtsform passt für ein kleines Wärmenetz?',
    'Wie gewinnen wir Eigentümerinnen und Eigentümer im Streubesitz?',
  ],
}

export const tipSentences: readonly string[] = [
  'Mit der größten Eigentümergemeinschaft anfangen, die anderen folgen.',
  'Bei uns half ein Rundgang mit Kaffee in der {strasse}.',
  'Fragen Sie die Landesagentur nach einem Muster.',
  'Handwerksbetriebe früh einladen, nicht erst zur Ausschreibung.',
  'Die Verbraucherzentrale kommt kostenlos.',
]

export const agreementSentences: readonly string[] = [
  '{ort} schickt allen die Ausschreibung bis Ende des Monats.',
  'Besuch in {ort} im Frühjahr.',
  '{ort} teilt die Satzung und den Ratsbeschluss.',
]

export const places = [
  'Lindenau',
  'Brückenau',
  'Westerode',
  'Hohenfels',
  'Marktsteinach',
  'Seelow am Berg',
  'Kirchweiler',
  'Altenbruch',
]
export const quarters = [
  'Nordstadt',
  'Alte Weberei',
  'Bahnhofsvorstadt',
  'Gartensiedlung',
  'Am Mühlbach',
  'Südring',
  'Werftviertel',
]
export const streets = ['Lindenstraße', 'Ringstraße', 'Schulstraße', 'Uferstraße', 'Goethestraße']
