import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../../backend/log.ts'
import { Documents } from '../../../backend/outcome/making/documents.ts'
import type { Order } from '../../../backend/outcome/making/order.ts'
import { Meeting } from '../support/meeting.ts'
import { testServer } from '../support/testServer.ts'
import { exampleOutcome, plainLook } from './hostile.ts'

const lookMs = 10
const order: Order = { format: 'pdf', rendering: { outcome: exampleOutcome(), language: 'de', look: plainLook } }
const brief: Order = { ...order, format: 'md' }

const pidsIn = (log: readonly string[]) =>
  log.flatMap((line) => (line.includes('"documents are made"') ? (JSON.parse(line) as { pid: number }).pid : []))

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await wait(lookMs)
}

function maker(longestMs?: number) {
  const log: string[] = []
  const write = (line: string) => void log.push(line)
  const documents = new Documents({ log: createLog('info', { write }), ...(longestMs ? { longestMs } : {}) })
  onTestFinished(() => documents.stop())
  return { documents, pids: () => pidsIn(log), log }
}

test('OUTCOME-8: while a document is being made the server answers what else is asked', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const headers = { authorization: `Bearer ${meeting.moderator.token}` }
  const came: string[] = []
  const file = fetch(`${server.url}/api/sessions/${meeting.id}/outcome/draft/pdf`, { headers }).then((answer) => {
    came.push('document')
    return answer.arrayBuffer()
  })
  await until(() => pidsIn(server.log).length === 1)
  await fetch(`${server.url}/healthz`)
  came.push('health')
  expect(Buffer.from(await file).toString('latin1')).toMatch(/^%PDF-/)
  expect(came).toEqual(['health', 'document'])
  const [pid = 0] = pidsIn(server.log)
  await server.stop()
  expect(isThere(pid)).toBe(false)
})

test('OUTCOME-8: one process makes one document after another, and starts with the first', async () => {
  const { documents, pids } = maker()
  expect(pids()).toEqual([])
  const came: string[] = []
  const made = [order, brief].map(async (each) => {
    const { contentType } = await documents.make(each)
    came.push(contentType)
  })
  await Promise.all(made)
  expect([came, pids().length]).toEqual([['application/pdf', 'text/markdown; charset=utf-8'], 1])
})

test('OUTCOME-8: of a process that dies the document is refused, and the next one comes from another', async () => {
  const { documents, pids } = maker()
  const first = documents.make(order)
  const second = documents.make(brief)
  await until(() => pids().length === 1)
  process.kill(pids()[0] ?? 0, 'SIGKILL')
  await expect(first).rejects.toMatchObject({ code: 'failed' })
  expect(Buffer.from((await second).bytes).toString()).toContain('# Quartiere im Dialog')
  // one that dies while there is nothing to do
  process.kill(pids()[1] ?? 0, 'SIGKILL')
  await until(() => !isThere(pids()[1] ?? 0))
  expect((await documents.make(brief)).bytes.length).toBeGreaterThan(1_000)
  expect(new Set(pids()).size).toBe(3)
})

test('OUTCOME-8: a document that takes too long is given up, and its process with it', async () => {
  const { documents, pids, log } = maker(1)
  await expect(documents.make(order)).rejects.toMatchObject({ code: 'documentTooSlow' })
  expect(pids().map(isThere)).toEqual([false])
  expect(log.join('')).not.toContain('Quartiere')
})

test('OUTCOME-8: who comes when thirty documents wait is refused at once, and so is who comes at the end', async () => {
  const { documents } = maker()
  const made = Array.from({ length: 30 }, () => documents.make(brief))
  await expect(documents.make(brief)).rejects.toMatchObject({ code: 'documentsBusy' })
  expect(await Promise.all(made)).toHaveLength(30)
  const last = documents.make(brief)
  const stopped = documents.stop()
  await expect(documents.make(brief)).rejects.toMatchObject({ code: 'documentsBusy' })
  expect((await last).bytes.length).toBeGreaterThan(1_000)
  await stopped
})
