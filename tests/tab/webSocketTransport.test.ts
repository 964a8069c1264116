import { afterEach, expect, test, vi } from 'vitest'
import { webSocketTransport } from '../../tab/live/webSocketTransport.ts'

afterEach(() => vi.unstubAllGlobals())

const opening = { session: 's1', ticket: 't1', lastSeq: null, client: 'test' }

/** A guarded browser, in which the very attempt is refused. */
class Forbidden {
  constructor() {
    throw new DOMException('not here', 'SecurityError')
  }
}

test('a browser that throws at the attempt counts as an opening that failed, not as one that is on', async () => {
  vi.stubGlobal('WebSocket', Forbidden)
  const closed = vi.fn()
  webSocketTransport('ws://example.test').open(opening, { frame() {}, closed })
  expect(closed).not.toHaveBeenCalled()
  await Promise.resolve()
  expect(closed).toHaveBeenCalledOnce()
})

test('who has closed it is not told', async () => {
  vi.stubGlobal('WebSocket', Forbidden)
  const closed = vi.fn()
  webSocketTransport('ws://example.test')
    .open(opening, { frame() {}, closed })
    .close()
  await Promise.resolve()
  expect(closed).not.toHaveBeenCalled()
})
