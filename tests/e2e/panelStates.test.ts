import { expect, test } from 'vitest'
import { invitationFor } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { flakyNetwork } from './flakyNetwork.ts'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting, Panel } from './panel.ts'

const world = openWorld()

const minute = 60_000
const networkIsDown = [/ERR_INTERNET_DISCONNECTED/, /WebSocket connection to/]

async function expectWell({ page }: Panel, view: string): Promise<void> {
  await expectAccessible(page, view)
  await expectNoSidewaysScroll(page, view)
}

test('a late joiner sees at once where the meeting stands', async () => {
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'impulse' })
  await world.advance(5 * minute)
  const page = await world.device()
  await page.goto(`/s/${meeting.sessionId}#i=${invitationFor(meeting, 'participant').secret}`)
  await page.getByText(/läuft/).first().waitFor()
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Ole Harms')
  await page.getByRole('button', { name: 'Beitreten' }).click()
  const panel = new Panel(page)
  await panel.isAt('Impulsvortrag')
  await panel.showsTime('15:00')
  await expectWell(panel, 'late')
})

test('during the own talk nobody is told that they speak next: the Redeliste begins after it', async () => {
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  const presenter = await join(world, meeting, { role: 'presenter', name: 'Jana Brandt' })
  const { seat } = invitationFor(meeting, 'presenter')
  const talk = seat.role === 'presenter' ? `talk-${seat.caseId}` : ''
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: talk })
  await presenter.isAt('Ihr Vortrag läuft')
  await presenter.press('Melden')
  await presenter.sees('Platz 1')
  const youAreNext = presenter.page.getByRole('note').getByText('Gleich sind Sie dran')
  expect(await youAreNext.count()).toBe(0)
  await presenter.press('Ich bin fertig')
  await youAreNext.waitFor()
})

test('until the session is known the panel keeps its places', async () => {
  const meeting = await newMeeting(world)
  const { seat } = await moderatorOf(world, meeting)
  const network = await flakyNetwork(
    await world.device({}, { [`fallrunde.seat.${meeting.sessionId}`]: JSON.stringify(seat) }),
  )
  world.expectComplaints(...networkIsDown)
  const panel = new Panel(network.page)
  await network.goDown()
  await panel.page.goto(`/s/${meeting.sessionId}`)
  await panel.page.getByRole('progressbar', { name: 'Wird geladen …' }).waitFor()
  await expectWell(panel, 'loading')
  await network.comeBack()
  await panel.isConnected()
})

test('what is empty says so; offline one goes on writing and sees how much waits', async () => {
  world.expectComplaints(...networkIsDown)
  const meeting = await newMeeting(world)
  await moderatorOf(world, meeting)
  const network = await flakyNetwork(await world.device())
  const panel = await join(world, meeting, { role: 'participant', name: 'Ole Harms' }, network.page)
  await panel.show('Redeliste')
  await panel.sees('Niemand wartet.')
  await panel.show('Notizen')
  await panel.sees('Hier gibt es noch keine Notizen. Schreiben Sie unten die erste.')
  await expectWell(panel, 'empty')
  await network.goDown()
  await panel.sees(/Verbindung unterbrochen/)
  await panel.write('Im Funkloch geschrieben')
  await panel.sees(/1 Notiz wartet\./)
  await expectWell(panel, 'offline')
  await network.comeBack()
  await panel.isConnected()
  await expect.poll(() => panel.page.getByText(/Notiz wartet/).count()).toBe(0)
})

test('what is refused is said in words, and the written text can be taken back', async () => {
  world.expectComplaints(...networkIsDown)
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'summary' })
  const network = await flakyNetwork(await world.device())
  const panel = await join(world, meeting, { role: 'participant', name: 'Ole Harms' }, network.page)
  await network.goDown()
  await panel.sees(/Verbindung unterbrochen/)
  await panel.write('Zu spät geschrieben')
  await moderator.act({ type: 'session.close', whileCurrent: 'summary' })
  await network.comeBack()
  await panel.sees(/Die Fallberatung ist beendet, es wird nichts mehr angenommen/)
  await panel.button('Text zurückholen').waitFor()
  await expectWell(panel, 'refused')
})

test('who is taken out of the round is told, and finds the way to the start', async () => {
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  const panel = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const kept = `fallrunde.seat.${meeting.sessionId}`
  const seat = await panel.page.evaluate((key) => localStorage.getItem(key), kept)
  const { personId }: { personId: string } = JSON.parse(seat ?? '{}')
  await moderator.act({ type: 'people.remove', personId })
  await panel.sees(/Sie gehören nicht mehr zu dieser Fallberatung/)
  await expectWell(panel, 'removed')
  // the start page asks until when each of the last sessions is kept, and this one is nobody's any more
  world.expectComplaints(/404.*retention/)
  await panel.page.getByRole('link', { name: 'Zur Startseite' }).click()
  await panel.page.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
  // the start page asks for the day on which this session goes, and is told nothing of it any more
  world.expectComplaints(/404/)
  await panel.sees('gelöscht, oder Sie gehören nicht mehr dazu')
})

test('while nobody moderates it is said how long, and after a minute anybody may step in', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Emre Aydin' })
  const panel = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await moderator.press('Fallberatung starten')
  await panel.isAt('Begrüßung')
  await panel.show('Runde')
  await moderator.page.close()
  const emre = panel.page.getByRole('listitem').filter({ hasText: 'Emre Aydin' })
  await emre.getByRole('img', { name: 'nicht verbunden' }).waitFor()
  const hears = (text: string | RegExp) =>
    panel.page.locator('footer [aria-live="polite"]').filter({ hasText: text }).waitFor({ state: 'attached' })
  await world.advance(30_000)
  await hears('Die Moderation ist nicht verbunden. In 30 Sekunden können Sie übernehmen.')
  await panel.sees('Die Moderation ist nicht verbunden. In 30 Sekunden können Sie übernehmen.')
  await world.advance(30_000)
  await panel.button('Moderation übernehmen').waitFor()
  await hears(/seit über einer Minute nicht verbunden/)
  await expectWell(panel, 'nobody moderates')
  await panel.press('Moderation übernehmen')
  await panel.sees('Sie moderieren in Vertretung, bis die Moderation zurück ist.')
  await hears('Sie moderieren in Vertretung, bis die Moderation zurück ist.')
  await panel.choose('Weitere Möglichkeiten', 'Fallberatung beenden')
  await panel.page.getByRole('dialog').getByRole('button', { name: 'Fallberatung beenden' }).click()
  await hears('Die Fallberatung ist beendet.')
})

test('whoever takes part can change the own name and erase the own details', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Nora Lind' })
  await moderator.show('Runde')
  const panel = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await panel.show('Runde')
  await panel.choose('Ole Harms: eigene Angaben', 'Name ändern')
  await panel.page.getByRole('textbox', { name: 'Ihr Name' }).fill('Ole Harms-Brandt')
  await panel.page.getByRole('textbox', { name: 'Ihre Kommune oder Einrichtung' }).fill('Westerode')
  await expectWell(panel, 'changeMe')
  await panel.press('Speichern')
  await moderator.sees('Ole Harms-Brandt')
  await moderator.sees('Westerode')
  await expect
    .poll(() => panel.page.evaluate(() => document.activeElement?.ariaLabel))
    .toBe('Ole Harms-Brandt: eigene Angaben')
  await panel.choose('Ole Harms-Brandt: eigene Angaben', 'Meine Angaben löschen')
  await panel.sees('Ihre Notizen und Wortmeldungen bleiben')
  await expectWell(panel, 'eraseMe')
  await panel.press('Löschen und verlassen')
  await panel.page.waitForURL('/')
  await panel.page.getByRole('button', { name: 'Fallberatung anlegen' }).waitFor()
  await expect.poll(() => moderator.page.getByText('Ole Harms-Brandt').count()).toBe(0)
  await panel.page.goto(`/s/${meeting.sessionId}`)
  await panel.page.getByRole('heading', { name: 'Für diese Fallberatung brauchen Sie eine Einladung' }).waitFor()
})
