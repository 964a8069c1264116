import { browserHost } from './browserHost.ts'
import type { MeetingHost } from './meetingHost.ts'
import { mayBeHosted } from './signs.ts'

/** After that long a page is drawn as in a browser, and follows the host when it answers: a host must not be waited for. */
const patienceMs = 1000

/** So long after the page was opened a press may wait for a host that has not answered yet. */
const longPatienceMs = 5_000

let present = browserHost
let looked: Promise<void> = Promise.resolve()
const listeners = new Set<() => void>()

/** The host as it is known now: a browser until another one has answered. */
export function presentHost(): MeetingHost {
  return present
}

/** Calls when another host has answered. Gives how to stop. */
export function onHost(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function take(host: MeetingHost): void {
  present = host
  for (const listener of listeners) listener()
  void host.grown?.then(take)
}

/** The host as soon as it has answered; the browser where there is none, or none that answers in time. */
export async function awaitedHost(): Promise<MeetingHost> {
  await looked
  return present
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/**
 * Looks for a host. Resolves when a page can be drawn: at once where nothing speaks for a host, else when one has answered,
 * or after a second.
 */
export async function startHost(): Promise<void> {
  if (!mayBeHosted()) return
  const { pathname, hash } = location
  // a host that does not answer, or says no, leaves the browser
  const answered = import('./connect.ts').then(({ connectFirst }) => connectFirst(pathname, hash)).then(take, () => {})
  looked = Promise.race([answered, wait(longPatienceMs)])
  await Promise.race([answered, wait(patienceMs)])
}
