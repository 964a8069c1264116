import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { accepted, apiOf } from '../tools/guest.ts'
import type { FakeTeams } from './fakeTeams.ts'
import { joinBy, more, openHostWorld, panelStands } from './hostWorld.ts'

const hosts = openHostWorld()

const plan = {
  title: 'Quartiere im Dialog',
  topic: '',
  scheduledFor: null,
  minutes: 180,
  impulse: true,
  break: true,
  cases: [],
  moderator: { name: 'Ada Lindwurm', organisation: null },
}

/** The address of a tab: a session with the invitation for participants in it. */
async function tabOfNewSession(title = plan.title): Promise<string> {
  const { sessionId, invitations } = accepted(await apiOf(hosts.url).create({ ...plan, title }))
  const secret = invitations.find(({ seat }) => seat.role === 'participant')?.secret
  return `/s/${sessionId}#i=${secret}`
}

const nameField = (app: Frame) => app.getByRole('textbox', { name: 'Ihr Name' })
const background = (app: Frame) =>
  app.evaluate(
    () =>
      getComputedStyle(document.querySelector('main, header') ?? document.body).colorScheme +
      getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
  )

async function nameBecomes(app: Frame, name: string): Promise<void> {
  await expect.poll(() => nameField(app).inputValue(), { timeout: 10_000 }).toBe(name)
}

test('TEAMS-UI-1: the tab is set up with a new session, and everybody in the meeting lands in it', async () => {
  const setUp = await hosts.teams('/teams/config', {
    context: { frameContext: 'settings' },
    tokens: [{ token: await hosts.token('a') }],
  })
  await setUp.app.getByRole('textbox', { name: 'Titel' }).fill('Quartiere im Dialog')
  await nameBecomes(setUp.app, 'Ada Lindwurm')
  await setUp.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await setUp.app.getByText(/öffnet sich für alle in dieser Videokonferenz/).waitFor()
  const { contentUrl, entityId } = await setUp.save()
  expect(contentUrl).toMatch(new RegExp(`^${hosts.url}/s/${entityId}#i=[\\w-]{22,}$`))
  for (const name of ['Bo Hartmann', 'Cem Aydın']) {
    const panel = await hosts.teams(contentUrl, { tokens: [{ refused: 'AADSTS65001' }] })
    await joinBy(panel.app, name)
    await panelStands(panel.app)
    await panel.app.getByRole('heading', { name: 'Quartiere im Dialog' }).waitFor()
  }
})

more('TEAMS-UI-2: single sign-on fills in the name, and the same person on another device types nothing', async () => {
  const tab = await tabOfNewSession()
  const token = await hosts.token('b', 'Bo Hartmann')
  const first = await hosts.teams(tab, { tokens: [{ token }] })
  await nameBecomes(first.app, 'Bo Hartmann')
  await first.app.getByRole('button', { name: 'Beitreten' }).click()
  await panelStands(first.app)
  const second = await hosts.teams(tab, { tokens: [{ token }] })
  await panelStands(second.app)
  await second.app.getByRole('tab', { name: 'Runde' }).click()
  await expect.poll(() => second.app.getByText('Bo Hartmann').count()).toBeGreaterThan(0)
})

more('TEAMS-UI-3: consent is asked for once where Teams wants it', async () => {
  const token = await hosts.token('c', 'Cem Aydın')
  const teams = await hosts.teams(await tabOfNewSession(), {
    tokens: [{ refused: 'resourceRequiresConsent' }, { token }],
  })
  await nameBecomes(teams.app, 'Cem Aydın')
  expect(teams.silent).toEqual([true, false])
})

more.each(['AADSTS65001: The user or administrator has not consented', 'TokenMismatch', 'CancelledByUser'])(
  'TEAMS-UI-4: whoever gets no token (%s) takes part by name, and hears nothing of it',
  async (refused) => {
    const teams = await hosts.teams(await tabOfNewSession(), { tokens: [{ refused }] })
    await teams.heard('authentication.getAuthToken')
    await joinBy(teams.app, 'Dana Weiß')
    await panelStands(teams.app)
    expect(await teams.app.getByRole('alert').count()).toBe(0)
    expect(new Set(teams.silent)).toEqual(new Set([true]))
  },
)

more('TEAMS-UI-13: whoever does not consent is not asked again, also after another tab was open', async () => {
  const consent = { refused: 'resourceRequiresConsent' }
  const teams = await hosts.teams('/teams', { tokens: [consent, { refused: 'CancelledByUser' }, consent] })
  await teams.app.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
  expect(teams.silent).toEqual([true, false])
  await teams.leaveTab()
  await teams.openTab()
  await teams.app.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
  expect(teams.silent.filter((silent) => silent === false)).toHaveLength(1)
})

test('TEAMS-UI-5: theme and language are those of Teams, live', async () => {
  const teams = await hosts.teams(await tabOfNewSession(), {
    context: { locale: 'en-us' },
    tokens: [{ refused: 'no' }],
  })
  await teams.app.getByRole('button', { name: 'Join' }).waitFor()
  const light = await background(teams.app)
  await teams.setTheme('dark')
  await expect.poll(() => background(teams.app)).not.toBe(light)
  const dark = await background(teams.app)
  await teams.setTheme('contrast')
  await expect.poll(() => background(teams.app)).not.toBe(dark)
})

async function joined(tab: string, options: Parameters<typeof hosts.teams>[1] = {}): Promise<FakeTeams> {
  const teams = await hosts.teams(tab, { tokens: [{ refused: 'no' }], ...options })
  await joinBy(teams.app, 'Bo Hartmann')
  await panelStands(teams.app)
  return teams
}

async function menu(app: Frame): Promise<void> {
  await app.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await app.getByRole('menu').waitFor()
}

more('TEAMS-UI-6: the stage is shown to all where Teams allows it; each opens it in a frame of their own', async () => {
  const tab = await tabOfNewSession()
  const teams = await joined(tab)
  await menu(teams.app)
  await teams.app.getByRole('menuitem', { name: 'Bühne in der Videokonferenz zeigen' }).click()
  await expect.poll(() => teams.shared.length).toBe(1)
  const address = String(teams.shared[0])
  const frame = { frameContext: 'meetingStage' as const }
  const own = await hosts.teams(address, { context: frame, tokens: [{ refused: 'no' }] }, teams.page.context())
  await own.app.getByRole('link', { name: 'Zurück zum Panel' }).waitFor()
  const other = await hosts.teams(address, { context: frame, tokens: [{ refused: 'no' }], stage: false })
  await joinBy(other.app, 'Dana Weiß')
  await other.app.getByRole('heading', { level: 1 }).waitFor()
  expect(await other.app.getByRole('link', { name: 'Zurück zum Panel' }).count()).toBe(0)
})

more('TEAMS-UI-7: where Teams does not allow it there is no such button, but the link', async () => {
  const teams = await joined(await tabOfNewSession(), { stage: false })
  await menu(teams.app)
  expect(await teams.app.getByRole('menuitem', { name: 'Bühne in der Videokonferenz zeigen' }).count()).toBe(0)
  await teams.app.getByRole('menuitem', { name: /Bühne öffnen/ }).click()
  await expect.poll(() => teams.openedUrls.length).toBe(1)
})

test('TEAMS-UI-8: a draft survives the destruction of the page, and one comes back as who one was', async () => {
  const tab = await tabOfNewSession()
  const teams = await joined(tab)
  await teams.app.getByRole('textbox', { name: /^Notiz/ }).fill('Halb geschrieben')
  await teams.leaveTab()
  await teams.openTab()
  await panelStands(teams.app)
  await expect.poll(() => teams.app.getByRole('textbox', { name: /^Notiz/ }).inputValue()).toBe('Halb geschrieben')
})

more('TEAMS-UI-9: put to sleep and woken up, again and again, the panel is right', async () => {
  const teams = await joined(await tabOfNewSession())
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await teams.suspend()).toBe('kept')
    await teams.resume()
    await panelStands(teams.app)
  }
  await teams.app.getByRole('textbox', { name: /^Notiz/ }).fill('Nach dem Aufwachen')
  await teams.app.getByRole('textbox', { name: /^Notiz/ }).press('Enter')
  await teams.app.getByRole('article').filter({ hasText: 'Nach dem Aufwachen' }).waitFor()
})

test('TEAMS-UI-10: a host that never answers does not hinder; one that answers late is followed', async () => {
  const tab = await tabOfNewSession()
  const silent = await hosts.teams(tab, { host: 'silent' })
  await joinBy(silent.app, 'Bo Hartmann')
  await panelStands(silent.app)
  const token = await hosts.token('d', 'Dana Weiß')
  const slow = await hosts.teams(tab, { host: 'slow', context: { theme: 'dark' }, tokens: [{ token }] })
  await nameField(slow.app).waitFor()
  const before = await background(slow.app)
  slow.answer()
  await nameBecomes(slow.app, 'Dana Weiß')
  await expect.poll(() => background(slow.app)).not.toBe(before)
})

test('TEAMS-UI-12: a Teams that never says whether it has a stage is followed in all else, and has no button for it', async () => {
  const token = await hosts.token('e', 'Ela Brandt')
  const deaf = ['meeting.getAppContentStageSharingCapabilities']
  const teams = await hosts.teams(await tabOfNewSession(), { deaf, tokens: [{ token }] })
  await nameBecomes(teams.app, 'Ela Brandt')
  await teams.app.getByRole('button', { name: 'Beitreten' }).click()
  await panelStands(teams.app)
  await menu(teams.app)
  expect(await teams.app.getByRole('menuitem', { name: /Bühne in der Videokonferenz/ }).count()).toBe(0)
})

more('TEAMS-UI-11: the tab of a session that is over leads to a new one, which all of the meeting find', async () => {
  const tab = await tabOfNewSession()
  const teams = await joined(tab)
  await menu(teams.app)
  await teams.app.getByRole('menuitem', { name: 'Neue und frühere Fallberatungen' }).click()
  await teams.app.getByRole('heading', { name: 'Fallberatungen in dieser Videokonferenz' }).waitFor()
  await teams.app.getByRole('button', { name: 'Quartiere im Dialog öffnen' }).waitFor()
  await teams.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await teams.app.getByRole('textbox', { name: 'Titel' }).fill('Im Winter')
  await teams.app.getByRole('textbox', { name: 'Ihr Name' }).last().fill('Bo Hartmann')
  await teams.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await teams.app.getByText('Im Winter').first().waitFor()
  const other = await joined(tab)
  await menu(other.app)
  await other.app.getByRole('menuitem', { name: 'Neue und frühere Fallberatungen' }).click()
  await other.app.getByRole('button', { name: 'An Im Winter teilnehmen' }).click()
  await joinBy(other.app, 'Dana Weiß')
  await panelStands(other.app)
  await other.app.getByRole('heading', { name: 'Im Winter' }).waitFor()
})

async function others(app: Frame): Promise<void> {
  await menu(app)
  await app.getByRole('menuitem', { name: 'Neue und frühere Fallberatungen' }).click()
}

more('TEAMS-UI-14: in a window where two meetings are visited, nothing of one gets into the other', async () => {
  const [tab, otherTab] = [await tabOfNewSession('Im Herbst'), await tabOfNewSession('Im Winter')]
  const teams = await joined(tab)
  await teams.suspend()
  await teams.resume(new URL(otherTab, hosts.url).href)
  await joinBy(teams.app, 'Bo Hartmann')
  await panelStands(teams.app)
  teams.given.context = { ...teams.given.context, frameContext: 'settings' }
  await teams.openTab(new URL('/teams/config', hosts.url).href)
  await teams.app.getByRole('textbox', { name: 'Titel' }).fill('Im Frühling')
  await teams.app.getByRole('textbox', { name: 'Ihr Name' }).last().fill('Bo Hartmann')
  await teams.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await teams.app.getByText(/öffnet sich für alle in dieser Videokonferenz/).waitFor()
  for (const [address, title] of [
    [tab, 'Im Herbst'],
    [otherTab, 'Im Winter'],
  ] as const) {
    const member = await joined(address)
    await others(member.app)
    await member.app.getByRole('button', { name: `${title} öffnen` }).waitFor()
    expect(await member.app.getByRole('button', { name: /^An Im .* teilnehmen$|^Im .* öffnen$/ }).count()).toBe(1)
  }
})

test('TEAMS-UI-15: a Teams that never gives a token keeps nobody from the ways to begin', async () => {
  const teams = await hosts.teams('/teams', { deaf: ['authentication.getAuthToken'] })
  await teams.heard('authentication.getAuthToken')
  await teams.app.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor({ timeout: 10_000 })
})
