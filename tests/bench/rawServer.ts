/**
 * The measure: a raw `ws` server that sends what it gets to everybody in the same room. No rules. With `durable` it first
 * keeps each message in a row of SQLite, synced to the disk: what „durable before visible" costs whoever promises it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type WebSocket, WebSocketServer } from 'ws'
import { reportUsage } from './usage.ts'

type Keep = (text: string, kept: () => void) => void

/** Messages of one tick share a transaction, as in the product. */
function keepInRows(folder: string): Keep {
  const database = new DatabaseSync(join(folder, 'rows.sqlite'))
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE messages (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  `)
  const insert = database.prepare('INSERT INTO messages (text) VALUES (?)')
  const [begin, commit] = [database.prepare('BEGIN IMMEDIATE'), database.prepare('COMMIT')]
  const waiting: { readonly text: string; readonly kept: () => void }[] = []
  const flush = () => {
    const group = waiting.splice(0)
    begin.run()
    for (const { text } of group) insert.run(text)
    commit.run()
    for (const { kept } of group) kept()
  }
  return (text, kept) => {
    if (waiting.push({ text, kept }) === 1) setImmediate(flush)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fallrunde-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true }))
const keep: Keep = process.argv[2] === 'durable' ? keepInRows(folder) : (_text, kept) => kept()

const rooms = new Map<string, Set<WebSocket>>()
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket, request) => {
  const room = rooms.get(request.url ?? '') ?? new Set()
  rooms.set(request.url ?? '', room.add(socket))
  socket.on('message', (data) => {
    const text = data.toString()
    keep(text, () => {
      for (const other of room) other.send(text)
      socket.send('{"type":"done"}')
    })
  })
})
server.on('listening', () => {
  const address = server.address()
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` })
})
process.once('disconnect', () => process.exit())
reportUsage()
