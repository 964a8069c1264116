import { browserHost } from './browserHost.ts'
import type { MeetingHost } from './meetingHost.ts'
import { mayBeHosted } from './signs.ts'

/** After that long a page is drawn as in a browser, and follows the host when it answers: a host must not be waited for. */
const patienceMs = 1000

let present = browserHost
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
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patienceMs))])
}
