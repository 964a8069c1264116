import type { MailLanguage as Language } from '../protocol/address.ts'

/** Documents are read where the meetings are held. */
const timeZone = 'Europe/Berlin'
const locales = { de: 'de-DE', en: 'en-GB' } as const
const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const

/** `22.11.2026`; in English `22/11/2026`. `instant`: ISO 8601. */
export function dateOf(instant: string, language: Language): string {
  return new Date(instant).toLocaleDateString(locales[language], { ...day, timeZone })
}

/** `14:05`. */
export function timeOf(instant: string, language: Language): string {
  return new Date(instant).toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit', timeZone })
}

/** A day such as `2026-11-22` as people write it, whatever the time zone. */
export function calendarDay(until: string, language: Language): string {
  return new Date(`${until}T12:00:00Z`).toLocaleDateString(locales[language], { ...day, timeZone: 'UTC' })
}

/** `48.000`. */
export function numberOf(count: number, language: Language): string {
  return count.toLocaleString(locales[language])
}
