import { expect, test } from 'vitest'
import { keepScreenOn } from '../../../tab/stage/wakeLock.ts'

type Happened = 'shown' | 'hidden' | 'online' | 'offline'

/** A browser that counts the locks that are held. */
function browser(hidden = false) {
  let listener: (happened: Happened) => void = () => {}
  const state = { held: 0, hidden, subscribed: false }
  return {
    state,
    locks: {
      async request() {
        state.held += 1
        return {
          async release() {
            state.held -= 1
          },
        }
      },
    },
    world: {
      isHidden: () => state.hidden,
      onChange(call: (happened: Happened) => void) {
        listener = call
        state.subscribed = true
        return () => {
          state.subscribed = false
        }
      },
    },
    async becomes(happened: 'shown' | 'hidden') {
      state.hidden = happened === 'hidden'
      listener(happened)
      await settled()
    },
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('the screen stays on while the page is seen, and not after', async () => {
  const { state, locks, world, becomes } = browser()
  const letGo = keepScreenOn(locks, world)
  await settled()
  expect(state.held).toBe(1)
  await becomes('hidden')
  expect(state.held).toBe(0)
  await becomes('shown')
  expect(state.held).toBe(1)
  letGo()
  await settled()
  expect(state).toMatchObject({ held: 0, subscribed: false })
})

test('nothing is asked for while the page is hidden', async () => {
  const { state, locks, world } = browser(true)
  keepScreenOn(locks, world)
  await settled()
  expect(state.held).toBe(0)
})

test('a lock that comes after the end is given back', async () => {
  const { state, locks, world } = browser()
  keepScreenOn(locks, world)()
  await settled()
  expect(state.held).toBe(0)
})

test('where there is none, or it is refused, nothing happens', async () => {
  const { world } = browser()
  const refusing = { request: () => Promise.reject(new Error('battery')) }
  keepScreenOn(undefined, world)()
  keepScreenOn(refusing, world)()
  await settled()
})
