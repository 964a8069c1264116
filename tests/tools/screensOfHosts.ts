import type { Page } from 'playwright-core'
import { FakeTeams } from '../hosts/fakeTeams.ts'
import { FakeZoom } from '../hosts/fakeZoom.ts'
import type { Guest } from './guest.ts'
import type { Look } from './looks.ts'
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

async function photographEntries(studio: Studio): Promise<void> {
  const device = (await studio.page('/legal')).context()
  const context = { frameContext: 'settings' as const }
  const options = { appUrl: `${studio.server.url}/teams/config`, context, tokens: [{ refused: 'no' }] }
  const teams = await FakeTeams.open(device, options)
  await teams.app.getByRole('heading', { level: 1 }).waitFor()
  await studio.sheets.take(teams.page, place, 'Teams: einrichten', [{ name: '720 hell', width: 720, height: 600 }])
  const zoom = await FakeZoom.open((await studio.page('/legal')).context(), { appUrl: `${studio.server.url}/zoom` })
  await zoom.app.getByRole('heading', { level: 1 }).waitFor()
  await studio.sheets.take(zoom.page, place, 'Zoom: Start', [{ name: '320 hell', width: 320, height: 640 }])
  await Promise.all([teams.page.context().close(), zoom.page.context().close()])
}

/** The panel, the stage and the first pages as they stand in the frames of Teams and Zoom. */
export async function photographHosts(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  await meeting.start()
  await meeting.jump('discussion', 30)
  await photographPanels(studio, meeting)
  await photographStages(studio, meeting)
  await photographEntries(studio)
}
