import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusalCodes } from '../../shared/session/decision.ts'

const ruleId = /\b(?:PLAN|TIMER|ROUND|CASES|SPEAK|NOTES|PEOPLE|CLOSE|FAZIT|EXCHANGE|FEEDBACK|TEXT|CODE|ARCHIVE)-\d+\b/g
const read = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, 'utf8'))
const idsIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(ruleId) ?? []))

const rows = readFileSync('docs/rules.md', 'utf8')
  .split('\n')
  .flatMap((line) => line.match(/^\|\s*([A-Z]+-\d+)\s*\|/)?.[1] ?? [])
const titles = read(
  'tests/{session/**/*.test,method/**/*.test,protocol/**/*.test,backend/archive/*.test,backend/store/archiveContract}.ts',
).flatMap((source) =>
  [...source.matchAll(/\b(?:test|describe)(?:\.each\([^\n]*\))?\(\s*(['"`])(.*?)\1/g)].map(([, , title = '']) => title),
)
const rules = read('shared/session/*.ts')

test('every rule of docs/rules.md is listed once and has a test that names it', () => {
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows.filter((id) => !idsIn(titles).has(id))).toEqual([])
})

test('no test names a rule that is not listed', () => {
  expect([...idsIn(titles)].filter((id) => !rows.includes(id))).toEqual([])
})

test('every rule stands in the docstring of the code that carries it, and no docstring names an unknown one', () => {
  const carried = idsIn([...rules, ...read('shared/{method,protocol,outcome}/*.ts'), ...read('backend/archive/*.ts')])
  expect(rows.filter((id) => !carried.has(id))).toEqual([])
  expect([...carried].filter((id) => !rows.includes(id))).toEqual([])
})

test('every refusal is produced in a test, or belongs to the edge', () => {
  const tests = read('tests/session/*.test.ts').join('\n')
  const produced = new Set([...tests.matchAll(/thenRefused\(\s*'(\w+)'/g)].map(([, code]) => code))
  const declared = readFileSync('shared/session/decision.ts', 'utf8')
  const edge = declared.slice(declared.indexOf('// the edge'), declared.indexOf('// rights'))
  expect(edge).not.toBe('')
  const unproven = refusalCodes.filter((code) => !produced.has(code))
  expect(unproven.filter((code) => !edge.includes(`'${code}'`))).toEqual([])
})

test('a code that the rules refuse with is never excused as one of the edge', () => {
  const tests = read('tests/session/*.test.ts').join('\n')
  const refusedWith = new Set(rules.flatMap((text) => [...text.matchAll(/refuse\('(\w+)'/g)].map(([, code]) => code)))
  expect(refusedWith.size).toBeGreaterThan(20)
  expect([...refusedWith].filter((code) => !tests.includes(`thenRefused('${code}'`))).toEqual([])
})
