import type { CaseKey } from './keys.ts'

/** Somebody invented. */
interface InventedPerson {
  readonly key: string
  readonly name: string
  readonly organisation: string
  readonly presents?: CaseKey
  readonly minuteTaker?: true
}

export const moderators = [
  { key: 'katrin', name: 'Katrin Vossbeck', organisation: 'Regionalforum Quartier' },
  { key: 'emre', name: 'Emre Sandıkçı', organisation: 'Regionalforum Quartier' },
] as const satisfies readonly InventedPerson[]

/** Fifteen people from nine Kommunen, in the order in which they come in. */
export const participants = [
  { key: 'annegret', name: 'Annegret Thiel', organisation: 'Lindenau', presents: 'lindenau-nord' },
  { key: 'linh', name: 'Nguyễn Thùy Linh', organisation: 'Westerode', presents: 'westerhafen' },
  { key: 'ewa', name: 'Ewa Kowalczyk', organisation: 'Kirchmoor', minuteTaker: true },
  { key: 'mirko', name: 'Mirko Dabrowski', organisation: 'Lindenau' },
  { key: 'fatima', name: 'Fatima El Amrani', organisation: 'Ahrenfurt' },
  { key: 'yusuf', name: 'Yusuf Karadeniz', organisation: 'Brückenau am Fluss', presents: 'brueckenfeld' },
  { key: 'helga', name: 'Helga Brandstetter', organisation: 'Brückenau am Fluss' },
  { key: 'ole', name: 'Ole Petersen-Wulff', organisation: 'Westerode' },
  { key: 'jonas', name: 'Jonas Reuter', organisation: 'Ahrenfurt' },
  { key: 'rainer', name: 'Rainer Stölzle', organisation: 'Kirchmoor' },
  { key: 'amara', name: 'Amara Okonkwo', organisation: 'Neuwerda' },
  { key: 'dieter', name: 'Dieter Hanke', organisation: 'Neuwerda' },
  { key: 'sofia', name: 'Sofía Marín Lorca', organisation: 'Hollerfurt' },
  { key: 'pavel', name: 'Pavel Dvořák', organisation: 'Sankt Elmen' },
  { key: 'wiebke', name: 'Wiebke Janßen', organisation: 'Rodenfließ' },
] as const satisfies readonly InventedPerson[]

export const everybody: readonly (InventedPerson & { readonly key: PersonKey })[] = [...moderators, ...participants]
export type PersonKey = (typeof moderators | typeof participants)[number]['key']
