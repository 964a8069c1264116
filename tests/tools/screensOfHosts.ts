import type { Page } from 'playwright-core'
import { goodContext, seal } from '../backend/support/zoom.ts'
import { FakeTeams } from '../hosts/fakeTeams.ts'
import { FakeZoom } from '../hosts/fakeZoom.ts'
import type { Guest } from './guest.ts'
import { contrast, dark, type Look, light, narrow } from './looks.ts'
import { SeededMeeting } from './seededMeeting.ts'
import { type Studio, seatOf } from './studio.ts'

const place = 'hosts'
const sidePanel = { width: 280, height: 600 }
/** What Teams leaves of its stage beside its side panel in a small window, and in a usual one. */
const stages = [
  { width: 472, height: 382 },
  { width: 994, height: 678 },
] as const
const themes = { hell: 'default', dunkel: 'dark', Kontrast: 'contrast' } as const

/** A page of somebody's device that has a seat, for a host to open the app in. */
async function deviceOf(studio: Studio, sessionId: string, guest: Guest) {
  return (await studio.page('/legal', 'de', seatOf(sessionId, guest))).context()
}

async function stands(teams: FakeTeams, part: 'tablist' | 'timer'): Promise<void> {
  await teams.app.getByRole(part).first().waitFor()
  await teams.app.waitForFunction(() => document.querySelector('[role=tabpanel]')?.childElementCount !== 0)
  await teams.app.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}

/** The host's page fills the look, and the app's frame the host's page. */
function fill(page: Page, { width, height }: Pick<Look, 'width' | 'height'>): Promise<void> {
  return page.setViewportSize({ width, height })
}

async function photographPanels(studio: Studio, meeting: SeededMeeting): Promise<void> {
  const { sessionId } = meeting.example
  const people = { Moderation: meeting.moderator, Teilnahme: meeting.participants[0] } as const
  for (const [role, guest] of Object.entries(people)) {
    for (const [name, theme] of Object.entries(themes)) {
      const device = await deviceOf(studio, sessionId, guest)
      const options = { appUrl: `${studio.server.url}/s/${sessionId}`, context: { theme }, tokens: [{ refused: 'no' }] }
      const teams = await FakeTeams.open(device, options)
      await fill(teams.page, sidePanel)
      await stands(teams, 'tablist')
      await studio.sheets.take(teams.page, place, `Teams: ${role}`, [{ name: `280 ${name}`, ...sidePanel }])
      await device.close()
    }
  }
}

async function photographStages(studio: Studio, meeting: SeededMeeting): Promise<void> {
  const { sessionId } = meeting.example
  for (const size of stages) {
    const device = await deviceOf(studio, sessionId, meeting.moderator)
    const context = { frameContext: 'meetingStage' as const }
    const appUrl = `${studio.server.url}/s/${sessionId}/stage`
    const teams = await FakeTeams.open(device, { appUrl, context, tokens: [{ refused: 'no' }] })
    await fill(teams.page, size)
    await stands(teams, 'timer')
    const look = { name: `${size.width}×${size.height} hell`, ...size, scale: 0.6 }
    await studio.sheets.take(teams.page, place, 'Teams: Bühne', [look])
    await device.close()
  }
}

const entryLooks = [narrow, light, dark, contrast]
const longTitle = `Quartiere im Dialog 🏙️ ${'mit sehr langem Titel '.repeat(4)}`.trim()
const mid = 'mid-pictures=='

async function homeOf(studio: Studio, user: string, attendrole: string): Promise<FakeZoom> {
  const appContext = () => seal(goodContext({ uid: user, mid, attendrole }))
  const device = (await studio.page('/legal')).context()
  return FakeZoom.open(device, { appUrl: `${studio.server.url}/zoom`, appContext })
}

/** The first page in a meeting: nothing there, two sessions to be told apart, and the name. */
async function photographHome(studio: Studio): Promise<void> {
  const host = await homeOf(studio, 'ada', 'host')
  await host.app.getByText(/noch keine laufende/).waitFor()
  await studio.sheets.take(host.page, place, 'Zoom: leer', entryLooks)
  for (const title of [longTitle, 'Im Winter']) {
    await host.openApp(`${studio.server.url}/new`)
    await host.app.getByRole('textbox', { name: 'Titel' }).fill(title)
    await host.app.getByRole('textbox', { name: 'Ihr Name' }).last().fill('Ada Lindwurm')
    await host.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
    await host.app.getByRole('button', { name: /Panel öffnen/ }).waitFor()
  }
  const coHost = await homeOf(studio, 'bo', 'co-host')
  const claim = coHost.app.getByRole('button', { name: /Moderation von/ }).first()
  await claim.waitFor()
  await studio.sheets.take(coHost.page, place, 'Zoom: zwei', entryLooks)
  await claim.click()
  await coHost.app.getByRole('textbox', { name: 'Ihr Name' }).waitFor()
  await studio.sheets.take(coHost.page, place, 'Zoom: Name', [narrow, dark])
  await Promise.all([host, coHost].map(({ page }) => page.context().close()))
}

/** The page on which a tab of Teams is set up: nothing of one's own, and something chosen. */
async function photographSetUp(studio: Studio): Promise<void> {
  const device = (await studio.page('/legal')).context()
  const context = { frameContext: 'settings' as const }
  const options = { appUrl: `${studio.server.url}/teams/config`, context, tokens: [{ refused: 'no' }] }
  const teams = await FakeTeams.open(device, options)
  await teams.app.getByRole('textbox', { name: /Einladungslink für Teilnehmende/ }).waitFor()
  const looks = [{ name: '720 hell', width: 720, height: 600, scale: 0.6 }, narrow]
  await studio.sheets.take(teams.page, place, 'Teams: einrichten', looks)
  await teams.app.getByRole('textbox', { name: 'Titel' }).fill(longTitle)
  await teams.app.getByRole('textbox', { name: 'Ihr Name' }).last().fill('Ada Lindwurm')
  await teams.app.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await teams.app.getByText(/öffnet sich für alle/).waitFor()
  await studio.sheets.take(teams.page, place, 'Teams: gewählt', looks)
  await device.close()
}

/** The panel, the stage and the first pages as they stand in the frames of Teams and Zoom. */
export async function photographHosts(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  await meeting.start()
  await meeting.jump('discussion', 30)
  await photographPanels(studio, meeting)
  await photographStages(studio, meeting)
  await photographHome(studio)
  await photographSetUp(studio)
}
