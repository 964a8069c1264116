/** What somebody types, and the one text of 300 sessions that they mean. Written by hand; never made to fit the search. */
export interface Needle {
  readonly typed: string
  readonly aspect: 'goal' | 'obstacle' | 'conflict' | 'approach' | 'potential' | 'tip' | 'agreement'
  readonly text: string
}

const of = (typed: string, aspect: Needle['aspect'], text: string): Needle => ({ typed, aspect, text })

export const needles: readonly Needle[] = [
  // the words as they stand there
  of(
    'Mieterstrom Messkonzept',
    'approach',
    'Mieterstrom lohnt sich erst, wenn Messkonzept und Abrechnung beim Stadtwerk liegen.',
  ),
  of('Erbpacht', 'obstacle', 'Die Grundstücke liegen in Erbpacht, die Verträge laufen in neun Jahren aus.'),
  of(
    'Denkmalschutz PV',
    'conflict',
    'Denkmalschutz gegen PV: Auf den Ziegeldächern der Altstadt sind Module untersagt.',
  ),
  of('KfW 432 Antrag', 'approach', 'Den Antrag für KfW 432 haben wir gemeinsam mit dem Landkreis gestellt.'),
  of('Grubenwasser', 'potential', 'Grubenwasser mit 24 Grad steht das ganze Jahr zur Verfügung.'),
  of('Eisspeicher', 'approach', 'Ein Eisspeicher unter dem Schulhof puffert den Sommer.'),
  of(
    'Contracting Mindestlaufzeit',
    'obstacle',
    'Beim Contracting schreckt die Mindestlaufzeit von fünfzehn Jahren ab.',
  ),
  of('Zensus Leerstand', 'obstacle', 'Der Zensus zählt mehr Leerstand, als wir im Rundgang gefunden haben.'),
  // beginnings
  of('Klimaschutzmana', 'tip', 'Das Klimaschutzmanagement bietet jeden zweiten Dienstag Beratung im Bürgerhaus an.'),
  of('Abwasserwär', 'potential', 'Abwasserwärme aus dem Hauptsammler reicht für zwei Häuserblöcke.'),
  of('Milieusch', 'conflict', 'Milieuschutz verbietet uns, die Aufzüge zu fördern.'),
  of('Solarther', 'approach', 'Solarthermie auf dem Feld am Ortsrand, Saisonspeicher daneben.'),
  of(
    'Haushaltssich',
    'obstacle',
    'Wegen der Haushaltssicherung genehmigt die Kommunalaufsicht keine freiwilligen Aufgaben.',
  ),
  // inflections
  of('Hausverwaltung', 'tip', 'Zuerst die Hausverwaltungen ansprechen: Sie laden ohnehin zur Versammlung ein.'),
  of('Genossenschaften gründen', 'approach', 'Eine Genossenschaft zu gründen, hat bei uns achtzehn Monate gedauert.'),
  of('alte Kessel', 'obstacle', 'Die alten Kesseln im Bestand sind im Schnitt neunundzwanzig Jahre alt.'),
  of('Bürgschaft', 'tip', 'Kommunale Bürgschaften machen den Kredit der Gesellschaft möglich.'),
  of('Musterhaus', 'approach', 'Drei Musterhäuser zeigen, was eine Teilmodernisierung im Alltag bedeutet.'),
  // umlauts and other spellings
  of('Fernwaerme Vorlauftemperatur', 'obstacle', 'Unsere Fernwärme fährt eine Vorlauftemperatur von 110 Grad.'),
  of('Großwärmepumpe', 'potential', 'Für eine Grosswärmepumpe am Fluss liegt die wasserrechtliche Erlaubnis vor.'),
  of('Buergerenergie', 'approach', 'Die Bürgerenergie beteiligt sich mit 200 Euro je Anteil.'),
  of('Ruckbau', 'goal', 'Rückbau der obersten zwei Geschosse statt Vollsanierung.'),
  of('Heizoel', 'obstacle', 'Sechzig Haushalte heizen mit Heizöl und haben eben erst getankt.'),
  // parts of compounds
  of('Verschattung', 'conflict', 'Die Baumverschattungsanalyse steht dem Alleenerhalt entgegen.'),
  of('Speicher Quartier', 'potential', 'Ein Quartiersstromspeicher könnte die Mittagsspitze aufnehmen.'),
  of('Asbest', 'obstacle', 'Eine Spritzasbestbelastung im Schacht verdoppelt die Baukosten.'),
  of('Pendler', 'goal', 'Eine Einpendlerbefragung klärt, wer die Tiefgarage noch braucht.'),
  of('Hydraulik', 'tip', 'Eine Gebäudehydraulikprüfung vor dem Tausch spart vielen die neue Anlage.'),
  of('Tiefengeothermie', 'potential', 'Geothermie aus der Tiefe: Die Bohrung im Nachbarort ist fündig.'),
  of('Gründachförderung', 'approach', 'Förderung gibt es bei uns für jedes Gründach über zwölf Quadratmeter.'),
  of('Akzeptanz', 'obstacle', 'Die Wärmewendeakzeptanzstudie ergab: Vertrauen fehlt, nicht Geld.'),
  // small typos
  of('Nießbruch', 'obstacle', 'Bei vier Häusern gibt es einen Nießbrauch, niemand entscheidet allein.'),
  of('Gestattungsvertag', 'agreement', 'Lindenau schickt allen das Muster für den Gestattungsvertrag.'),
  of('Thermografi', 'tip', 'Ein Thermografiespaziergang im Januar bringt mehr Leute als jede Broschüre.'),
  of('Konzesion', 'conflict', 'Die Konzession für das Gasnetz läuft weiter, obwohl wir aussteigen wollen.'),
  of('Blockheizkraftwek', 'approach', 'Das Blockheizkraftwerk der Klinik hat nachts Leistung frei.'),
  of('Sozialchrata', 'agreement', 'Brückenau teilt die Sozialcharta mit der Wohnungsgesellschaft bis Ostern.'),
  // whole questions
  of(
    'Wie erreichen wir Erbengemeinschaften?',
    'tip',
    'Erbengemeinschaften erreichen Sie über das Grundbuchamt nur mit berechtigtem Interesse.',
  ),
  of(
    'Wer kontrolliert die Baustelle in den Ferien?',
    'agreement',
    'In den Ferien kontrolliert der Bauhof die Baustelle an der Schule.',
  ),
  of(
    'Was tun gegen Schimmel nach dem Fenstertausch?',
    'tip',
    'Nach dem Fenstertausch Lüftungskonzept erklären, sonst kommt der Schimmel.',
  ),
]
