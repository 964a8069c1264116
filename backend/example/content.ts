import type { Beginning } from '../../shared/session/create.ts'
import { cases } from './cases.ts'

/** „Quartiere im Dialog": a meeting of three hours in which everything and everybody is invented. */
export const exampleBeginning: Beginning = {
  title: 'Quartiere im Dialog',
  topic:
    'Energetische Sanierung im Bestand: drei Quartiere, drei Ausgangslagen. Impuls: „Wärmeplanung trifft Quartier“. ' +
    'Beispiel: Kommunen, Quartiere und Personen sind erfunden.',
  scheduledFor: null,
  minutes: 180,
  impulse: true,
  break: true,
  cases,
}
