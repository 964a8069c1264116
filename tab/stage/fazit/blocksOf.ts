import { byKind, draftLines } from '../../../shared/session/draftLines.ts'
import type { Line, Session } from '../../../shared/session/session.ts'

/** A piece of the Fazit that is not torn apart as long as it fits. */
export interface Block {
  readonly key: string
  readonly kind: 'text' | 'heading' | 'line'
  readonly text: string
  /** what is said of a line after its text; empty for others */
  readonly about: string
}

interface Words {
  headingOf(kind: Line['kind']): string
  aboutLine(line: Line): string
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The paragraphs of a text, without empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map(inOneLine)
    .filter((paragraph) => paragraph !== '')
}

/** The Fazit as the stage shows it: its text, then its lines by kind, each under its heading. */
export function blocksOf(session: Session, words: Words): Block[] {
  const text = paragraphsOf(session.closing.summary).map(
    (paragraph, place): Block => ({ key: `text ${place}`, kind: 'text', text: paragraph, about: '' }),
  )
  const lines = byKind(draftLines(session)).flatMap(({ kind, lines: ofKind }): Block[] => [
    { key: `kind ${kind}`, kind: 'heading', text: words.headingOf(kind), about: '' },
    ...ofKind.map(
      (line): Block => ({ key: line.id, kind: 'line', text: inOneLine(line.text), about: words.aboutLine(line) }),
    ),
  ])
  return [...text, ...lines]
}
