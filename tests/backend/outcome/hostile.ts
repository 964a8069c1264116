import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { outcomeOf } from '../../../shared/outcome/outcomeOf.ts'
import type { Profile } from '../../../shared/protocol/frames.ts'
import { exampleMeeting, exampleProfiles } from '../../outcome/exampleMeeting.ts'

/** What somebody may write who wishes to be more than text, in one format or another. */
export const corpus: readonly string[] = [
  '#panic("x") #read("/etc/passwd") *fett* _kursiv_ $x^2$ @ref <label>',
  '= Überschrift\n\\ // Kommentar /* */ `roh` ```typ #x```',
  '#{ import "@preview/x:0.1.0" } ] ) } "',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)> &amp; &#60;b&#62; <!-- ]]> --> </text:p></w:t>',
  '[Klick](javascript:alert(1)) ![x](https://evil.example/x.png) # Titel\n- Liste\n1. eins\n> Zitat\n| a | b |',
  '~~~\n```\n---\n===\n***\n<https://evil.example> https://evil.example',
  '=HYPERLINK("https://evil.example";"x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3\t@SUM(A1)',
  '{title} {{title}} {page} {pages} %s $1 \\n',
  'BEGIN:VALARM\r\nEND:VEVENT;,\\n:x',
  '🏘️ 👩‍👩‍👧 漢字 שלום ỹ ǆ',
]

/** The outcome of the example meeting in which everything that people can write is this text. */
export function outcomeSaying(text: string): Outcome {
  const played = exampleMeeting()
  const { session, now } = played
  const profiles = new Map(
    [...exampleProfiles.values()].map((person): [string, Profile] => [
      person.id,
      { ...person, name: text, organisation: text, function: text },
    ]),
  )
  const said = {
    ...session,
    title: text,
    topic: text,
    cases: session.cases.map((known) => ({ ...known, municipality: text, quarter: text, question: text })),
    notes: session.notes.map((note) => ({ ...note, text, agreed: note.agreed && { ...note.agreed, others: text } })),
    closing: { ...session.closing, summary: text, lines: session.closing.lines.map((line) => ({ ...line, text })) },
  }
  return outcomeOf(said, { profiles, organiser: text, edits: [], now })
}

/** The outcome of the example meeting as it was. */
export function exampleOutcome(): Outcome {
  const { session, now } = exampleMeeting()
  return outcomeOf(session, { profiles: exampleProfiles, organiser: 'Regionalforum Quartier', edits: [], now })
}

export const plainLook = { colour: '#0f548c', logo: null }
