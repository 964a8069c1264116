import * as z from 'zod/mini'
import { type HostName, type HostToken, hostToken, type TeamsProofBody } from '../../shared/protocol/hosts.ts'
import type { Answer } from '../live/requests.ts'
import { readStored, store } from '../live/storage.ts'
import { api, storages } from '../services.ts'
import { awaitedHost } from './host.ts'
import { hostApi } from './hostApi.ts'
import type { MeetingHost } from './meetingHost.ts'
import { type TabInvitation, tabInvitation } from './tabInvitation.ts'

const key = 'fallrunde.hostToken'
/** A token that ends sooner is not used any more: what is done with it may take a moment. */
const marginMs = 60_000

/** Kept over a reload: Zoom may give the same context again, and the server takes each but once. */
const kept = z.object({ token: hostToken, meeting: z.string(), until: z.number() })

/** What tells the meeting of this page from one that the same window has shown before. */
async function meetingOf(host: MeetingHost, invitation: TabInvitation | undefined): Promise<string> {
  return invitation?.secret ?? (await host.meetingId?.()) ?? ''
}

function keptToken({ name }: MeetingHost, meeting: string): HostToken | null {
  const found = readStored(storages.perTab, key, kept)
  const good = found && found.token.host === name && found.meeting === meeting && found.until - marginMs > Date.now()
  return good ? found.token : null
}

async function exchangeTeams(
  token: string | null,
  invitation: TabInvitation | undefined,
): Promise<Answer<HostToken> | null> {
  const of = (body: TeamsProofBody) => hostApi.exchangeTeams({ ...body, ...(invitation ? { invitation } : {}) })
  if (token === null) return invitation ? of({}) : null
  const answer = await of({ token })
  // somebody of a tenant that is not allowed here is still in the meeting
  return answer.ok || !invitation ? answer : of({})
}

async function exchange(
  host: HostName,
  evidence: string | null,
  invitation: TabInvitation | undefined,
): Promise<Answer<HostToken> | null> {
  if (host === 'teams') return exchangeTeams(evidence, invitation)
  return evidence === null ? null : hostApi.exchangeZoom(evidence)
}

async function prove(host: MeetingHost): Promise<HostToken | null> {
  if (host.name === 'browser' || !host.prove) return null
  const invitation = tabInvitation()
  const meeting = await meetingOf(host, invitation)
  const found = keptToken(host, meeting)
  if (found) return found
  const config = await api.config()
  if (!config.ok || !config.value.hosts[host.name]) return null
  const answer = await exchange(host.name, await host.prove(), invitation)
  if (!answer?.ok) return null
  const until = Date.now() + answer.value.expiresInSeconds * 1000
  store(storages.perTab, key, { token: answer.value, meeting, until })
  return answer.value
}

/** One question at a time for a host and a tab of it, whoever asks meanwhile. */
let asking: {
  readonly host: MeetingHost
  readonly tab: string | undefined
  readonly answer: Promise<HostToken | null>
} | null = null
const followed = new WeakSet<MeetingHost>()

/** Another proof is asked for the next time. */
export function forgetHostToken(): void {
  asking = null
  storages.perTab.removeItem(key)
}

/** Our token for what the host proves of whoever sits here; `null` in a browser, and where the host proves nothing. */
export function hostTokenOf(host: MeetingHost): Promise<HostToken | null> {
  if (!followed.has(host)) host.onStanding?.(forgetHostToken)
  followed.add(host)
  // a window that was put to sleep may have woken up in the tab of another meeting
  const tab = tabInvitation()?.secret
  if (asking?.host === host && asking.tab === tab) return asking.answer
  const mine = { host, tab, answer: prove(host) }
  asking = mine
  void mine.answer.finally(() => {
    // another host may have been asked meanwhile
    if (asking === mine) asking = null
  })
  return mine.answer
}

/** So long the proof of a host may hold up somebody who has pressed a button. */
const patienceMs = 5_000
const afterPatience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))

/**
 * Asks with what the host proves, and once more without it where that is over: what the host knows saves people a form, and
 * must never stand in their way.
 */
export async function vouched<T>(ask: (by: { hostToken?: string }) => Promise<Answer<T>>): Promise<Answer<T>> {
  const token = await Promise.race([awaitedHost().then(hostTokenOf), afterPatience()])
  if (!token) return ask({})
  const answer = await ask({ hostToken: token.token })
  if (answer.ok || !answer.hostRefused) return answer
  forgetHostToken()
  return ask({})
}
