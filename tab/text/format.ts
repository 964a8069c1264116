const tags = { de: 'de-DE', en: 'en-GB' } as const

function tagOf(language: string): string {
  return language.startsWith('en') ? tags.en : tags.de
}

/** Day and time of an instant (epoch ms) where the reader is: `22.11.2026` and `14:05`. */
export function dateAndTime(language: string, at: number): { date: string; time: string } {
  const tag = tagOf(language)
  const instant = new Date(at)
  return {
    date: instant.toLocaleDateString(tag, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    time: instant.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit' }),
  }
}

/** A number as the language writes it: `48.000`. */
export function number(language: string, value: number): string {
  return value.toLocaleString(tagOf(language))
}

/** A day such as `2026-11-22` as the language writes it, whatever the time zone. */
export function calendarDay(language: string, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  const form = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const
  return noon.toLocaleDateString(tagOf(language), form)
}
