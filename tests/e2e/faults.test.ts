import { expect, test } from 'vitest'
import { flakyNetwork } from './flakyNetwork.ts'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting, Panel } from './panel.ts'

const world = openWorld()

const minute = 60_000
const hour = 60 * minute
/** What a browser says by itself when a server it talks to is gone or a network is off. */
const networkIsDown = [
  /ERR_CONNECTION_REFUSED/,
  /ERR_INTERNET_DISCONNECTED/,
  /WebSocket connection to/,
  /ERR_EMPTY_RESPONSE/,
  /ERR_INCOMPLETE_CHUNKED/,
]

const tenTexts = Array.from({ length: 10 }, (_, index) => `Notiz Nummer ${index + 1} aus dem Funkloch`)

async function expectEachOnce(panel: Panel, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect.poll(() => panel.page.getByText(text, { exact: true }).count(), { timeout: 15_000 }).toBe(1)
  }
}

test('the server is killed and comes back: everybody is where they were, and nothing is lost', async () => {
  world.expectComplaints(...networkIsDown)
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await moderator.press('Fallberatung starten')
  await participant.isAt('Begrüßung')
  await world.advance(2 * minute)
  await participant.show('Notizen')
  await participant.write('Vor dem Absturz geschrieben')
  await moderator.show('Notizen')
  await moderator.sees('Vor dem Absturz geschrieben')

  await world.server.kill()
  await participant.sees(/Verbindung unterbrochen/)
  await participant.write('Während des Absturzes geschrieben')
  await world.server.restart()
  await participant.isConnected()
  await moderator.isConnected()

  await moderator.sees('Während des Absturzes geschrieben')
  await expectEachOnce(moderator, ['Vor dem Absturz geschrieben', 'Während des Absturzes geschrieben'])
  await moderator.showsTime('08:00')
  await moderator.press('Impulsvortrag')
  await participant.isAt('Impulsvortrag')
})

test('ten notes from a dead spot, with a reload in between, arrive once each', async () => {
  world.expectComplaints(...networkIsDown)
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const network = await flakyNetwork(await world.device())
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' }, network.page)
  await participant.show('Notizen')
  await moderator.show('Notizen')

  // these reach the server, and the answer gets lost
  network.loseAnswers()
  for (const text of tenTexts.slice(0, 5)) await participant.write(text)
  await moderator.sees(tenTexts[4] ?? '')
  // these reach nobody
  await network.goDown()
  await participant.sees(/Verbindung unterbrochen|offline/)
  for (const text of tenTexts.slice(5)) await participant.write(text)
  await participant.sees(/10 Notizen warten/)
  await participant.page.reload()
  await network.comeBack()

  await participant.isConnected()
  await expectEachOnce(moderator, tenTexts)
  await participant.show('Notizen')
  await expectEachOnce(participant, tenTexts)
})

test('where WebSockets are blocked it works over HTTP, and goes back when they are not', async () => {
  world.expectComplaints(...networkIsDown)
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const network = await flakyNetwork(await world.device())
  network.blockWebSockets()
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' }, network.page)
  await moderator.press('Fallberatung starten')
  await participant.isAt('Begrüßung')
  await participant.show('Notizen')
  await moderator.show('Notizen')
  await participant.write('Über HTTP')
  await moderator.sees('Über HTTP')
  expect(network.commandsOverHttp()).toBe(1)

  network.unblockWebSockets()
  await participant.page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(network.openSockets, { timeout: 10_000 }).toBe(1)
  await participant.write('Wieder über WebSocket')
  await moderator.sees('Wieder über WebSocket')
  expect(network.commandsOverHttp()).toBe(1)
})

test('two tabs of one person are one person', async () => {
  const meeting = await newMeeting(world)
  const first = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const second = new Panel(await first.page.context().newPage())
  await second.page.goto(`/s/${meeting.sessionId}`)
  await second.isConnected()
  await first.show('Notizen')
  await second.show('Notizen')
  await first.write('Aus dem ersten Fenster')
  await second.sees('Aus dem ersten Fenster')
  await second.show('Runde')
  await expect.poll(() => second.page.getByRole('main').getByText('Ole Harms').count()).toBe(1)
})

test('a double click on the button that goes on goes on once', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  await moderator.press('Fallberatung starten')
  await moderator.isAt('Begrüßung')
  await moderator.button('Impulsvortrag').dblclick()
  await moderator.isAt('Impulsvortrag')
  await moderator.isConnected()
  await world.advance(minute)
  await moderator.showsTime('19:00')
})

test('the back button leaves the panel and comes back to it', async () => {
  const meeting = await newMeeting(world)
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const { page } = participant
  await page.goto('/legal')
  await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  await page.goBack()
  await participant.isConnected()
})

for (const offMs of [-hour, hour]) {
  test(`a device whose clock is ${offMs / hour} h off shows the right time`, async () => {
    const meeting = await newMeeting(world)
    const moderator = await moderatorOf(world, meeting)
    const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
    await participant.page.context().addInitScript((off) => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + off
    }, offMs)
    await participant.page.reload()
    await participant.isConnected()
    await moderator.act({ type: 'timer.start' })
    await participant.isAt('Begrüßung')
    await world.advance(90_000)
    await participant.showsTime('08:30')
  })
}

test('a name of 80 characters with an emoji is taken and shown whole', async () => {
  const name = `${'Ännchen '.repeat(9)}Müller 🌻`
  expect([...name]).toHaveLength(80)
  const meeting = await newMeeting(world)
  const participant = await join(world, meeting, { role: 'participant', name })
  await participant.show('Runde')
  await participant.sees(name)
})

test('a link that is not known says so, and does not tell whether there is such a session', async () => {
  world.expectComplaints(/status of 404/)
  const meeting = await newMeeting(world)
  const wrongSecret = `/s/${meeting.sessionId}#i=AAAAAAAAAAAAAAAAAAAAAA`
  const unknownSession = '/s/AAAAAAAAAAAAAAAAAAAAAA#i=AAAAAAAAAAAAAAAAAAAAAA'
  const told: (string | null)[] = []
  for (const path of [wrongSecret, unknownSession]) {
    const page = await world.device()
    await page.goto(path)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    told.push(await alert.textContent())
  }
  expect(told[0]).toContain('Diesen Link kennen wir nicht, oder er gilt nicht mehr.')
  expect(told[1]).toBe(told[0])
})
