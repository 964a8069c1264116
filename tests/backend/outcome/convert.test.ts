import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outcomeOf } from '../../../shared/outcome/outcomeOf.ts'
import { writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import { exampleMeeting, exampleProfiles } from '../../outcome/exampleMeeting.ts'

const command = join(import.meta.dirname, '../../../backend/outcome/convert.ts')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fallrunde-convert-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function convert(...names: readonly string[]) {
  const args = names.map((name) => (name.startsWith('--') ? name : join(folder, name)))
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
  return { status, stderr }
}

test('FORMAT-8: an exported outcome is read again and written as any format; as JSON it is the same bytes', () => {
  const { session, now } = exampleMeeting()
  const text = writeOutcome(outcomeOf(session, { profiles: exampleProfiles, organiser: null, edits: [], now }))
  writeFileSync(join(folder, 'in.json'), text)
  expect(convert('in.json', 'out.json')).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(text)
  expect(convert('out.json', 'out.pdf', '--language=en')).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'out.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('FORMAT-8: what is no outcome, no file or no format is said, and nothing is written', () => {
  writeFileSync(join(folder, 'other.json'), '{"format": "something"}')
  expect(convert('other.json', 'x.pdf')).toMatchObject({ status: 1, stderr: expect.stringContaining('is no outcome') })
  expect(convert('none.json', 'x.pdf')).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot be read') })
  expect(convert('other.json', 'x.exe')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('ends with one of'),
  })
  expect(() => readFileSync(join(folder, 'x.pdf'))).toThrow()
})
