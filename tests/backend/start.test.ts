import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'

const main = join(import.meta.dirname, '../../backend/main.ts')

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fallrunde-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What the program says when it is started like this, until it has ended by itself. */
async function started(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], { env: { LOG_LEVEL: 'silent', PORT: '0', ...env }, timeout: 20_000 })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const [code] = await once(child, 'close')
  return { code, said }
}

test('a folder for the data that cannot be made is told by the name of its setting', async () => {
  const folder = freshFolder()
  const file = join(folder, 'file')
  writeFileSync(file, '')
  for (const dataDir of ['/proc/nope', file, join(file, 'below')]) {
    const { code, said } = await started({ DATA_DIR: dataDir })
    expect(code).toBe(1)
    expect(said).toContain('DATA_DIR cannot be written.')
  }
})

test('folders above the data are made where there are none', async () => {
  const dataDir = join(freshFolder(), 'deep', 'down')
  const { code, said } = await started({ DATA_DIR: dataDir, HOST: '192.0.2.1' })
  expect(code).toBe(1)
  expect(said).not.toContain('DATA_DIR')
})

test('a port that somebody else has is told', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { code, said } = await started({ DATA_DIR: freshFolder(), PORT: port })
  expect(code).toBe(1)
  expect(said).toContain('PORT is taken by another program.')
})

test('the start says what is on: Teams, Zoom, mail', async () => {
  const env = { LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: freshFolder() }
  const mail = { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'runde@kommune.example' }
  const child = spawn(process.execPath, [main], { env: { ...env, ...mail } })
  onTestFinished(() => void child.kill())
  for await (const line of createInterface(child.stdout))
    if (line.startsWith('Teams')) {
      expect(line).toBe('Teams: off, Zoom: off, mail: on')
      return
    }
  expect.unreachable('nothing was said')
})
