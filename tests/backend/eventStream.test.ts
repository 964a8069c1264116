import { expect, onTestFinished, test } from 'vitest'
import { type ServerFrame, serverFrame } from '../../shared/protocol/frames.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { Meeting } from './support/meeting.ts'
import { card } from './support/panel.ts'
import { testServer } from './support/testServer.ts'

/** Reads an event stream until a frame fulfils the test; resolves with all frames so far. */
async function openStream(meeting: Meeting, seat: OwnSeat) {
  const ticket = await meeting.ticket(seat)
  const aborted = new AbortController()
  const path = `${meeting.url}/api/sessions/${meeting.id}/stream?ticket=${ticket}&client=test`
  const response = await fetch(path, { signal: aborted.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => aborted.abort())
  const frames: ServerFrame[] = []
  let text = ''
  const until = async (test: (frame: ServerFrame) => boolean): Promise<ServerFrame[]> => {
    while (!frames.some(test)) {
      const read = await reader?.read()
      if (!read || read.done) throw new Error('the stream ended')
      text += read.value
      const messages = text.split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) frames.push(serverFrame.parse(JSON.parse(message.replace(/^data: /, ''))))
    }
    return frames
  }
  return { status: response.status, headers: response.headers, path, until, abort: () => aborted.abort() }
}

test('WIRE-17: an event stream and POST give the same events as a socket', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo')
  const [panel, stream] = [await meeting.open(meeting.moderator), await openStream(meeting, bo)]
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  await stream.until(({ type }) => type === 'welcome')
  await panel.do('c1', card('n1'))
  const done = await meeting.command(bo, 'c2', card('n2'))
  const frames = await stream.until(
    (frame) => frame.type === 'events' && frame.events.some(({ command }) => command === 'c2'),
  )
  await panel.first('events', ({ events }) => events.some(({ command }) => command === 'c2'))
  const streamed = frames.flatMap((frame) => (frame.type === 'events' ? frame.events : []))
  expect(streamed.map(({ command }) => command)).toEqual(['c1', 'c2'])
  expect(panel.events.filter(({ seq }) => seq >= (streamed[0]?.seq ?? 0))).toEqual(streamed)
  expect(done.body).toEqual({ seq: streamed[1]?.seq })
})

test('WIRE-18: presence counts streams; hidden is told by POST', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo')
  const panel = await meeting.open(meeting.moderator)
  const stream = await openStream(meeting, bo)
  await panel.first('presence', ({ presence }) => presence.here.includes(bo.personId))
  await meeting.ask('/presence', { token: bo.token, body: { hidden: true } })
  await panel.first('presence', ({ presence }) => presence.hidden.includes(bo.personId))
  const before = panel.frames.length
  stream.abort()
  await panel.until(() =>
    panel.frames.slice(before).find((frame) => frame.type === 'presence' && frame.presence.here.length === 1),
  )
})

test('WIRE-19: the ticket of a stream is good for one opening', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const stream = await openStream(meeting, meeting.moderator)
  await stream.until(({ type }) => type === 'welcome')
  expect((await fetch(stream.path)).status).toBe(404)
})

test('WIRE-20: commands by HTTP have the same allowance as those by socket', async () => {
  const server = await testServer({ monotonic: () => 0 })
  const meeting = await Meeting.create(server.url)
  const answers = await Promise.all(
    Array.from({ length: 21 }, (_, n) => meeting.command(meeting.moderator, `c${n}`, card(`n${n}`))),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
  expect(answers.find(({ status }) => status === 429)?.body).toMatchObject({ code: 'tooFast' })
})
