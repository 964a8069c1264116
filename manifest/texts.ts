/** What stands about the product in a shop of apps. Lengths are those that Teams allows (`tests/manifest/texts.test.ts`). */
interface AppTexts {
  /** at most 30 characters */
  readonly name: string
  /** at most 100 characters */
  readonly fullName: string
  /** at most 80 characters */
  readonly summary: string
  /** at most 4,000 characters */
  readonly description: string
}

const german: AppTexts = {
  name: 'Fallrunde',
  fullName: 'Fallrunde – kollegiale Fallberatung',
  summary: 'Kollegiale Fallberatung: Ablauf, Redeliste und Notizen in der Besprechung',
  description: `Fallrunde begleitet die kollegiale Fallberatung in Ihrer Online-Besprechung. Kommunale Fachleute beraten sich gegenseitig, auf Augenhöhe und ganz praktisch.

• Ablauf: Alle sehen, was gerade dran ist und wie viel Zeit bleibt. Wer moderiert, führt mit einer Taste durch die Runde.
• Redeliste: Wortmeldungen kommen der Reihe nach dran. Neue Stimmen haben Vorrang.
• Notizen: Hemmnisse, Ideen und Tipps sammelt die Runde auf Karten, auf Wunsch ohne Namen.
• Bühne: Ein gemeinsames Bild zeigt Fälle, Notizen und Restzeit.
• Ergebnisse: Notizen und Vereinbarungen liegen danach zum Drucken bereit.

Wer eingeladen ist, braucht nur einen Namen und kein eigenes Konto.`,
}

const english: AppTexts = {
  name: 'Fallrunde',
  fullName: 'Fallrunde – peer case consultation',
  summary: 'Peer case consultation: agenda, speaking order and notes in your meeting',
  description: `Fallrunde guides peer case consultation in your online meeting. People who work for municipalities advise each other, as equals and in practical terms.

• Agenda: Everybody sees what is on now and how much time is left. Whoever moderates leads through the meeting with one button.
• Speaking order: Requests to speak are taken in turn. New voices come first.
• Notes: The group collects obstacles, ideas and tips on cards, without names if wanted.
• Stage: One common picture shows cases, notes and the time left.
• Results: Notes and agreements are ready to print afterwards.

Invited people need only a name and no account of their own.`,
}

/** The texts of both languages, German first. */
export const appTexts = { de: german, en: english }
