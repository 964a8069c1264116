import { closingPoints } from '../../shared/session/session.ts'
import { line, note, type Scene, scene, support } from './deeds.ts'

const summaryText = `Gemeinsam
In allen drei Quartieren bremsen Menschen und Geld, nicht die Technik: es fehlen Betriebe, Ansprechpartner und der Eigenanteil.

Lindenau-Nord: Warmmiete stabil halten
– Ersparnis vorher messen und zusichern (Ahrenfurt)
– Rahmenvertrag mit Nachbarkommunen, Lose nach Gewerken

Westerhafen: Eigenanteil finanzieren
– Stadtwerke als Antragsteller, Kommunalaufsicht früh einbinden
– Ende der Contracting-Laufzeit jetzt schon regeln

Brückenfeld: vermietende Eigentümerinnen und Eigentümer erreichen
– Stammtisch je Block, Anschreiben mit Haus & Grund, Beiblatt zum Grundsteuerbescheid
– mit den vier Hausverwaltungen beginnen

Vereinbarungen stehen auf den Karten. Die Ergebnisse kommen bis Freitag an alle.`

const checkedEverySeconds = 35

/** The Fazit: written by the minute taker, checked point by point, and the end. */
export const ending: readonly Scene[] = [
  scene(
    'summary',
    line(570, 'katrin', { type: 'session.close' }),
    line(60, 'ewa', { type: 'closing.write', text: summaryText }),
    closingPoints.map((point, index) =>
      line(120 + index * checkedEverySeconds, 'katrin', { type: 'closing.check', point, on: true }),
    ),
    support(200, 'agreement-tender', 'ole', 'mirko'),
    note(380, 'dieter', {
      key: 'exchange-neuwerda',
      aspect: 'agreement',
      caseId: null,
      text: 'Neuwerda und Brückenau am Fluss telefonieren zum Stammtisch je Block (Amara Okonkwo, Helga Brandstetter).',
    }),
  ),
]
