/** Makes one document after another for the server that has started this process, and goes with it. */
import { traceOf } from '../../log.ts'
import { formats } from '../formats/formats.ts'
import type { Answer, Order } from './order.ts'

async function answerTo({ format, rendering }: Order): Promise<Answer> {
  const { contentType, render } = formats[format]
  try {
    return { made: { contentType, bytes: await render(rendering) } }
  } catch (error) {
    return { fault: traceOf(error) }
  }
}

// meant for the server, which may still finish what was asked of it
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
// nobody listens any more: the server was killed
process.on('disconnect', () => process.exit())
process.on('message', async (order: Order) => {
  process.send?.(await answerTo(order), undefined, {}, () => {})
})
