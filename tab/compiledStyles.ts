import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { type GriffelStyle, resolveStyleRulesForSlots } from '@griffel/core'
import type { Plugin } from 'vite'

/** A part of a parsed file (ESTree): what kind it is, from where to where in the text, and its own parts. */
type Part = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function parts(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(parts)
  return isPart(value) ? [value] : []
}

/** The part itself and everything within. */
function everyPart(part: Part): Part[] {
  return [part, ...Object.values(part).flatMap(parts).flatMap(everyPart)]
}

function nameOf(value: unknown): string {
  return isPart(value) && typeof value.name === 'string' ? value.name : ''
}

function namesIn(part: Part): Set<string> {
  return new Set(everyPart(part).map(nameOf))
}

/** What a file declares or imports at its top, by name. An import's part is its specifier, `from` where it points. */
type Declared = { readonly part: Part; readonly from: string | null; readonly imported: string }

function declaredBy(statement: Part): [string, Declared][] {
  if (statement.type === 'ImportDeclaration') {
    const from = String(Object(statement.source).value)
    return parts(statement.specifiers).map((part) => [
      nameOf(part.local),
      { part, from, imported: nameOf(part.imported) },
    ])
  }
  const declaration = isPart(statement.declaration) ? statement.declaration : statement
  const own = { part: declaration, from: null, imported: '' }
  if (declaration.type === 'FunctionDeclaration') return [[nameOf(declaration.id), own]]
  return parts(declaration.declarations).map(({ id }) => [nameOf(id), own])
}

/** The declarations that a part of a file needs to be worked out by itself, in the order of the file. */
function needed(part: Part, declared: ReadonlyMap<string, Declared>): Map<string, Declared> {
  const found = new Map<string, Declared>()
  const open = [part]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const name of namesIn(next)) {
      const one = declared.get(name)
      if (!one || found.has(name)) continue
      found.set(name, one)
      if (one.from === null) open.push(one.part)
    }
  }
  return new Map([...found].sort(([, one], [, other]) => one.part.start - other.part.start))
}

async function imported({ from, imported }: Declared, file: string): Promise<unknown> {
  const place = from?.startsWith('.') ? pathToFileURL(resolve(dirname(file), from)).href : String(from)
  return ((await import(place)) as Record<string, unknown>)[imported]
}

/** Works a literal of styles out as the browser would, with the constants, functions and imports that it names. */
async function workedOut(
  styles: Part,
  { code, file, declared }: { code: string; file: string; declared: Map<string, Declared> },
) {
  const names: Record<string, unknown> = {}
  const own = new Set<string>()
  for (const [name, one] of needed(styles, declared)) {
    if (one.from === null) own.add(code.slice(one.part.start, one.part.end))
    else names[name] = await imported(one, file)
  }
  const text = `${[...own].join('\n')}\n;(${code.slice(styles.start, styles.end)})`
  return runInNewContext(text, names) as Record<string, GriffelStyle>
}

/** Calls of `makeStyles` that make a constant of a file, last first: from the end of a text its places stay right. */
function callsIn(program: Part): Part[] {
  const calls = everyPart(program).filter(
    ({ type, callee }) => type === 'CallExpression' && nameOf(callee) === 'makeStyles',
  )
  return calls.sort((one, other) => other.start - one.start)
}

/**
 * Makes the classes and CSS rules of `makeStyles({…})` when the tab is built, as Fluent's own components come: a browser
 * then needs no compiler of styles (8 KB gzip, which the rules written out cost again) and no time for it. What the literal names must be
 * constants of its file or of an imported one; anything else stops the build.
 */
export function compiledStyles(): Plugin {
  return {
    name: 'compiled-styles',
    apply: 'build',
    enforce: 'post',
    async transform(code, id) {
      const [file = id] = id.split('?')
      if (!/\/tab\/[^?]*\.tsx?$/.test(file) || !code.includes('makeStyles(')) return null
      const program = this.parse(code) as unknown as Part
      const declared = new Map(parts(program.body).flatMap(declaredBy))
      let text = code
      for (const call of callsIn(program)) {
        const [styles] = parts(call.arguments)
        if (!styles) continue
        const rules = resolveStyleRulesForSlots(await workedOut(styles, { code, file, declared }))
        text = `${text.slice(0, call.start)}__styles(${rules.map((part) => JSON.stringify(part)).join()})${text.slice(call.end)}`
      }
      return { code: `import { __styles } from '@fluentui/react-components'\n${text}`, map: null }
    },
  }
}
