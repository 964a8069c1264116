import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeAlone } from '../../../backend/store/sqlite/soleUse.ts'

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fallrunde-sole-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('STORE-2: two servers do not share the data; whoever lets go makes room', () => {
  const folder = freshFolder()
  const letGo = takeAlone(folder)
  expect(() => takeAlone(folder)).toThrow(/another server is using the data/)
  letGo()
  takeAlone(folder)()
})

test('STORE-2: a killed server keeps nobody out', async () => {
  const folder = freshFolder()
  const child = fork(join(import.meta.dirname, 'soleServer.ts'), [folder], {
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  await once(child, 'message')
  expect(() => takeAlone(folder)).toThrow(/another server/)
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  takeAlone(folder)()
})
