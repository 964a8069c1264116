import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A place in the sources where a text is said. */
export interface TextCall {
  /** file and line */
  readonly where: string
  /** matches the paths of the texts it may say; `null` when only the running program knows */
  readonly says: RegExp | null
  /** the values it passes, by name; `null` when they are put together elsewhere */
  readonly values: readonly string[] | null
}

const root = join(import.meta.dirname, '../..')
const bindings = [
  /\{[^{}]*\bt(?:: (?<name>\w+))?\b[^{}]*\} = (?:useTexts|textsOf)\((?:'(?<namespace>\w+)')?\)/g,
  /\b(?<name>\w+): Translate<'(?<namespace>\w+)'>/g,
]

/** The namespaces of the functions that say texts in a file, by the functions' names. */
function speakersIn(source: string): Map<string, Set<string>> {
  const speakers = new Map<string, Set<string>>()
  for (const { groups } of bindings.flatMap((binding) => [...source.matchAll(binding)])) {
    const { name = 't', namespace = 'common' } = groups ?? {}
    speakers.set(name, (speakers.get(name) ?? new Set()).add(namespace))
  }
  return speakers
}

const literally = (text: string) => text.replaceAll('.', '\\.')

function patternOf(key: ts.Expression | undefined): string | null {
  if (!key) return null
  if (ts.isStringLiteralLike(key)) return literally(key.text)
  if (ts.isTemplateExpression(key)) {
    return key.templateSpans.reduce(
      (so, { literal }) => `${so}[^.]+${literally(literal.text)}`,
      literally(key.head.text),
    )
  }
  if (!ts.isConditionalExpression(key)) return null
  const [one, other] = [patternOf(key.whenTrue), patternOf(key.whenFalse)]
  return one && other && `(?:${one}|${other})`
}

function valuesOf(values: ts.Expression | undefined): string[] | null {
  if (!values) return []
  if (!ts.isObjectLiteralExpression(values) || values.properties.some(ts.isSpreadAssignment)) return null
  return values.properties.map((property) => property.name?.getText() ?? '')
}

function callsIn(file: string): TextCall[] {
  const text = readFileSync(join(root, file), 'utf8')
  const speakers = speakersIn(text)
  if (speakers.size === 0) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const calls: TextCall[] = []
  const look = (node: ts.Node): void => {
    ts.forEachChild(node, look)
    const namespaces = ts.isCallExpression(node) ? speakers.get(node.expression.getText()) : undefined
    if (!ts.isCallExpression(node) || !namespaces) return
    const pattern = patternOf(node.arguments[0])
    calls.push({
      where: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
      says: pattern === null ? null : new RegExp(`^(?:${[...namespaces].join('|')})\\.${pattern}$`),
      values: valuesOf(node.arguments[1]),
    })
  }
  look(source)
  return calls
}

/** Every place in the tab where a text is said. */
export function textCalls(): TextCall[] {
  return globSync('tab/**/*.{ts,tsx}', { cwd: root }).flatMap(callsIn)
}
