import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goodContext, seal } from '../backend/support/zoom.ts'
import type { FakeZoom } from './fakeZoom.ts'
import { joinBy, more, openHostWorld, panelStands } from './hostWorld.ts'

const hosts = openHostWorld()

type App = Frame | Page
let meetings = 0
/** Another meeting for each test. */
function newMeeting(): string {
  meetings += 1
  return `mid-${meetings}==`
}

async function createHere({ app }: FakeZoom, title: string): Promise<void> {
  // before it has answered there are the same two ways, but what is made then belongs to no meeting
  await app.getByRole('heading', { name: 'Fallberatungen in dieser Videokonferenz' }).waitFor({ timeout: 30_000 })
  await app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await app.getByRole('textbox', { name: 'Titel' }).fill(title)
  await app.getByRole('textbox', { name: 'Ihr Name' }).last().fill('Ada Lindwurm')
  await app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await app.getByRole('button', { name: /Panel öffnen/ }).click()
  await panelStands(app)
}

async function host(mid: string, title = 'Quartiere im Dialog', options = {}): Promise<FakeZoom> {
  const zoom = await hosts.zoom({ user: 'ada', mid, role: 'host' }, options)
  await createHere(zoom, title)
  return zoom
}

async function menu(app: App): Promise<void> {
  await app.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await app.getByRole('menu').waitFor()
}

async function note(app: App, text: string): Promise<void> {
  await app.getByRole('textbox', { name: /^Notiz/ }).fill(text)
  await app.getByRole('textbox', { name: /^Notiz/ }).press('Enter')
}

test('ZOOM-UI-1: what the host makes here is found by everybody in the meeting, guests too, with one name', async () => {
  const mid = newMeeting()
  await host(mid)
  const member = await hosts.zoom({ user: 'bo', mid, role: 'attendee' }, { user: { screenName: 'Bo Hartmann' } })
  await member.app.getByRole('button', { name: 'An Quartiere im Dialog teilnehmen' }).click()
  await expect.poll(() => member.app.getByRole('textbox', { name: 'Ihr Name' }).inputValue()).toBe('Bo Hartmann')
  await member.app.getByRole('button', { name: 'Beitreten' }).click()
  await panelStands(member.app)
  const guest = await hosts.zoom({ mid, role: 'attendee' }, { guest: true, user: { screenName: 'Gast' } })
  await guest.app.getByRole('button', { name: 'An Quartiere im Dialog teilnehmen' }).click()
  await guest.app.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('dana@kommune.example')
  const entering = guest.page.waitForRequest((request) => request.url().endsWith('/people'))
  await joinBy(guest.app, 'Dana Weiß')
  expect((await entering).postDataJSON().address).toEqual({ mail: 'dana@kommune.example', language: 'de' })
  await panelStands(guest.app)
})

more('ZOOM-UI-2: another meeting finds nothing, and has the two ways to begin', async () => {
  await host(newMeeting())
  const elsewhere = await hosts.zoom({ user: 'eve', mid: newMeeting(), role: 'host' })
  await elsewhere.app.getByText(/noch keine laufende oder geplante Fallberatung/).waitFor()
  await elsewhere.app.getByRole('button', { name: 'Fallberatung anlegen' }).waitFor()
  await elsewhere.app.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
})

more('ZOOM-UI-3: a co-host claims the moderation, a participant is not offered it', async () => {
  const mid = newMeeting()
  await host(mid)
  const coHost = await hosts.zoom({ user: 'cem', mid, role: 'co-host' })
  await coHost.app.getByRole('button', { name: /Moderation von Quartiere im Dialog übernehmen/ }).click()
  await joinBy(coHost.app, 'Cem Aydın')
  await panelStands(coHost.app)
  await coHost.app.getByRole('button', { name: 'Fallberatung starten' }).waitFor()
  // the context is what counts, not what the client says of itself
  const liar = await hosts.zoom({ user: 'eve', mid, role: 'attendee' }, { user: { role: 'host' } })
  await liar.app.getByRole('button', { name: 'An Quartiere im Dialog teilnehmen' }).waitFor()
  expect(await liar.app.getByRole('button', { name: /Moderation/ }).count()).toBe(0)
})

test('ZOOM-UI-4: the phase timer is Zoom’s own too: it starts, stops and goes with the step', async () => {
  const zoom = await host(newMeeting())
  await zoom.app.getByRole('button', { name: 'Fallberatung starten' }).click()
  await expect
    .poll(() => zoom.indicator)
    .toMatchObject({ text: 'Begrüßung', timer: { action: 'start', direction: 'down', start: 600 } })
  await zoom.app.getByRole('button', { name: 'Anhalten' }).click()
  await expect.poll(() => zoom.indicator).toMatchObject({ timer: { action: 'pause' } })
  await zoom.app.getByRole('button', { name: 'Weiter' }).first().click()
})

more('ZOOM-UI-5: all are invited by one press; links lead out by Zoom; the page itself is shared', async () => {
  const zoom = await host(newMeeting())
  await menu(zoom.app)
  await zoom.app.getByRole('menuitem', { name: 'Einladen' }).click()
  await zoom.app.getByRole('button', { name: 'Alle in der Videokonferenz einladen' }).click()
  await zoom.app.getByText('Alle in der Videokonferenz wurden eingeladen.').waitFor()
  expect(zoom.invitations).toBe(1)
  await zoom.app.getByRole('button', { name: 'Schließen' }).click()
  await menu(zoom.app)
  await zoom.app.getByRole('menuitem', { name: 'Bühne in der Videokonferenz zeigen' }).click()
  await expect.poll(() => zoom.shared).toEqual(['start'])
  await zoom.app.getByRole('link', { name: 'Zurück zum Panel' }).click()
  await expect.poll(() => zoom.shared).toEqual(['start', 'stop'])
  await panelStands(zoom.app)
})

more('ZOOM-UI-6: a client that refuses one capability has the others', async () => {
  const zoom = await host(newMeeting(), 'Quartiere im Dialog', { refuses: ['setDynamicIndicator'] })
  await zoom.app.getByRole('button', { name: 'Fallberatung starten' }).click()
  await zoom.app.getByRole('timer').first().waitFor()
  expect(zoom.indicator).toBeNull()
  expect(zoom.calls.filter(({ apiName }) => apiName === 'config').length).toBeGreaterThan(1)
})

more('ZOOM-UI-7: a breakout room and another role lose nothing', async () => {
  const zoom = await host(newMeeting())
  await zoom.app.getByRole('tab', { name: 'Notizen' }).click()
  await zoom.app.getByRole('textbox', { name: /^Notiz/ }).fill('Halb geschrieben')
  await zoom.emit('onBreakoutRoomChange', { timestamp: 1, action: 'join' })
  await zoom.emit('onMyUserContextChange', { timestamp: 2, role: 'coHost', screenName: 'Ada Lindwurm' })
  await zoom.app.getByRole('textbox', { name: /^Notiz/ }).press('Enter')
  await zoom.app.getByRole('article').filter({ hasText: 'Halb geschrieben' }).waitFor()
})

more('ZOOM-UI-8: opened again, the session is there without a choice; a second one is told apart', async () => {
  const mid = newMeeting()
  const zoom = await host(mid, 'Im Herbst')
  await zoom.closeApp()
  await zoom.openApp()
  await panelStands(zoom.app)
  await menu(zoom.app)
  await zoom.app.getByRole('menuitem', { name: 'Neue und frühere Fallberatungen' }).click()
  await createHere(zoom, 'Im Winter')
  await zoom.closeApp()
  await zoom.openApp()
  await zoom.app.getByRole('button', { name: 'Im Herbst öffnen' }).waitFor()
  await zoom.app.getByRole('button', { name: 'Im Winter öffnen' }).click()
  await zoom.app.getByRole('heading', { name: 'Im Winter' }).waitFor()
})

more('ZOOM-UI-9: a client that never answers leaves the start page', async () => {
  const zoom = await hosts.zoom({ user: 'ada', mid: newMeeting(), role: 'host' }, { silent: true })
  await zoom.app.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
})

test('ZOOM-UI-10: in a Zoom that frames the app, who is next and who has the floor is told by Zoom itself', async () => {
  const mid = newMeeting()
  const zoom = await host(mid)
  await zoom.app.getByRole('button', { name: 'Fallberatung starten' }).click()
  const member = await hosts.zoom({ user: 'bo', mid, role: 'attendee' }, { framed: true })
  await member.app.getByRole('button', { name: 'An Quartiere im Dialog teilnehmen' }).click()
  await joinBy(member.app, 'Bo Hartmann')
  await panelStands(member.app)
  // the person looks at the call, not at the panel
  await member.app.evaluate(() => Object.defineProperty(document, 'hasFocus', { value: () => false }))
  await member.app.getByRole('button', { name: 'Melden', exact: true }).click()
  const said = () => member.notifications.map(({ title, message }) => `${title}: ${message}`)
  await expect.poll(said).toEqual(['Quartiere im Dialog: Gleich sind Sie dran'])
  await zoom.app.getByRole('button', { name: 'Bo Hartmann aufrufen' }).first().click()
  await expect.poll(said).toHaveLength(2)
  expect(said()[1]).toBe('Quartiere im Dialog: Sie sind dran.')
})

test('ZOOM-UI-11: what is made before Zoom has answered belongs to the meeting all the same', async () => {
  const mid = newMeeting()
  const zoom = await hosts.zoom({ user: 'ada', mid, role: 'host' }, { slow: true })
  await zoom.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await zoom.app.getByRole('textbox', { name: 'Titel' }).fill('Ganz früh angelegt')
  await zoom.app.getByRole('textbox', { name: 'Ihr Name' }).last().fill('Ada Lindwurm')
  await zoom.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  zoom.answer()
  await zoom.app.getByRole('button', { name: /Panel öffnen/ }).click()
  await panelStands(zoom.app)
  const other = await hosts.zoom({ user: 'bo', mid, role: 'attendee' })
  await other.app.getByRole('button', { name: 'An Ganz früh angelegt teilnehmen' }).waitFor()
})

more('ZOOM-UI-12: in the next occurrence its moderator opens it, and everybody there finds it', async () => {
  const [before, now] = [newMeeting(), newMeeting()]
  const zoom = await host(before, 'In zwei Teilen')
  await zoom.closeApp()
  // the same window of the client, a moment later in another meeting
  zoom.given.meetingUUID = now
  zoom.given.appContext = () => seal(goodContext({ uid: 'ada', mid: now, attendrole: 'host' }))
  await zoom.openApp()
  await zoom.app.getByRole('heading', { name: 'Ihre anderen Fallberatungen' }).waitFor()
  await zoom.app.getByRole('button', { name: 'In zwei Teilen öffnen' }).click()
  await panelStands(zoom.app)
  const member = await hosts.zoom({ user: 'bo', mid: now, role: 'attendee' })
  await member.app.getByRole('button', { name: 'An In zwei Teilen teilnehmen' }).waitFor()
})

more(
  'ZOOM-UI-13: what is prepared in Zoom outside of any meeting is there for who prepared it; a webinar is a meeting',
  async () => {
    const [user, outside] = ['fee', () => seal(goodContext({ uid: 'fee', mid: undefined, attendrole: undefined }))]
    const main = await hosts.zoom(
      { user, mid: '', role: '' },
      { runningContext: 'inMainClient', appContext: outside, unsupportedApis: ['getMeetingUUID', 'shareApp'] },
    )
    await main.app.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
    await main.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
    await main.app.getByRole('textbox', { name: 'Titel' }).fill('Vorbereitet')
    await main.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
    await main.app.getByRole('button', { name: /Panel öffnen/ }).click()
    await panelStands(main.app)
    await main.openApp()
    await main.app.getByRole('heading', { name: 'Ihre Fallberatungen' }).waitFor()
    await main.app.getByRole('button', { name: 'Vorbereitet öffnen' }).waitFor()
    const later = await hosts.zoom({ user, mid: newMeeting(), role: 'host' })
    await later.app.getByRole('button', { name: 'Vorbereitet öffnen' }).waitFor()
    const mid = newMeeting()
    await host(mid, 'Im Webinar', { runningContext: 'inWebinar' })
    const member = await hosts.zoom({ mid, role: 'attendee' }, { guest: true, runningContext: 'inWebinar' })
    await member.app.getByRole('button', { name: 'An Im Webinar teilnehmen' }).waitFor()
  },
)

test('HOSTS-UI-1: moderation in Teams, a participant in Zoom, a guest in a browser: one session', async () => {
  const mid = newMeeting()
  const zoom = await host(mid)
  const address = new URL(zoom.app.url()).pathname
  await menu(zoom.app)
  await zoom.app.getByRole('menuitem', { name: 'Einladen' }).click()
  const code =
    (await zoom.app
      .getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/)
      .first()
      .textContent()) ?? ''
  await zoom.app.getByRole('button', { name: 'Schließen' }).click()
  const teams = await hosts.teams(`${address}#c=${code.replace('-', '')}`, { tokens: [{ refused: 'no' }] })
  await joinBy(teams.app, 'Bo Hartmann')
  await panelStands(teams.app)
  const guest = await (await hosts.device()).newPage()
  await guest.goto('/')
  await guest.getByRole('textbox', { name: 'Code oder Einladungslink' }).fill(code)
  await guest.getByRole('button', { name: 'Weiter' }).click()
  await joinBy(guest, 'Dana Weiß')
  await panelStands(guest)
  const apps = { Zoom: zoom.app, Teams: teams.app, Browser: guest }
  for (const [from, app] of Object.entries(apps)) await note(app, `Geschrieben in ${from}`)
  for (const app of Object.values(apps)) {
    await app.getByRole('tab', { name: 'Notizen' }).click()
    for (const from of Object.keys(apps))
      await app
        .getByRole('article')
        .filter({ hasText: `Geschrieben in ${from}` })
        .waitFor()
  }
})

test('HOSTS-UI-2: a window of a browser loads no SDK, and is not held up by looking for hosts', async () => {
  const page = await (await hosts.device()).newPage()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
  expect(loaded.filter((path) => /(connect|teamsHost|zoomHost)-/.test(path))).toEqual([])
})
