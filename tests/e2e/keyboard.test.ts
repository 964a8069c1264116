import { expect, test } from 'vitest'
import { joinByKeyboard, press, tabTo, type } from './byKeyboard.ts'
import { openWorld } from './pages.ts'
import { newMeeting, type Panel } from './panel.ts'

const world = openWorld()

const minute = 60_000

interface Round {
  readonly moderator: Panel
  readonly participant: Panel
}

/** „W" goes on once what it names has settled, as the button that it presses does. */
async function goOn({ moderator, participant }: Round, button: string, step: string): Promise<void> {
  await expect.poll(() => moderator.button(button).isEnabled()).toBe(true)
  await moderator.page.keyboard.press('w')
  await moderator.isAt(step)
  await participant.isAt(step)
}

const key = (panel: Panel, name: string) => panel.page.keyboard.press(name)

async function welcome({ moderator, participant }: Round): Promise<void> {
  await press(moderator.button('Fallberatung starten'))
  await participant.isAt('Begrüßung')
  await press(moderator.button('Anhalten'))
  await participant.sees('Angehalten')
  await key(moderator, 'p')
  await participant.page.getByText('Angehalten').waitFor({ state: 'detached' })
  await press(moderator.button('Ole Harms aufrufen'))
  await participant.sees('Vorstellung: Ole Harms')
  await press(moderator.button('Runde abschließen'))
  await moderator.sees('Alle haben sich vorgestellt.')
  await key(participant, 'h')
  await participant.sees('Ein Satz zu Ihrem Quartier genügt.')
  await key(participant, 'Escape')
  await press(moderator.button('Impulsvortrag'))
  await participant.isAt('Impulsvortrag')
}

/** The participant writes with an aspect of their choice, puts up a hand, and says in a second press what it is. */
async function writeAndRaise({ participant, moderator }: Round): Promise<void> {
  const { page } = participant
  await tabTo(page.getByRole('radio', { name: 'Hemmnis' }))
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByRole('radio', { name: 'Konflikt' }).isChecked()).toBe(true)
  await type(participant.composer, 'Mieten gegen Modernisierung')
  await page.keyboard.press('Enter')
  await participant.note('Mieten gegen Modernisierung').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await participant.sees('Platz 1')
  await page.keyboard.press('m')
  const kind = page.getByRole('menuitemradio', { name: 'Zum Verfahren' })
  await kind.waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="menu"]') !== null)).toBe(true)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await moderator.page.keyboard.press('2')
  await moderator.sees('Zum Verfahren')
  await page.keyboard.press('Escape')
}

async function callAndFinish({ moderator, participant }: Round): Promise<void> {
  await press(moderator.button('Ole Harms aufrufen'))
  await moderator.page.getByRole('region', { name: 'Es spricht' }).getByText('Ole Harms').first().waitFor()
  await key(participant, '2')
  await participant.sees('Sie haben das Wort')
  await press(participant.button('Ich bin fertig'))
  await participant.sees('Gerade niemand aus der Redeliste.')
}

/** Alt and an arrow move a case; the focus stays on its row, and Alt+↑ brings it back. */
async function reorder({ moderator }: Round): Promise<void> {
  await key(moderator, '1')
  await moderator.viewStands()
  const rows = moderator.page.getByRole('main').getByRole('listitem')
  const places = async () => {
    const texts = await rows.allTextContents()
    return ['Brückenfeld', 'Westerhafen'].map((name) => texts.findIndex((text) => text.includes(name)))
  }
  const before = await places()
  const menu = moderator.button(/Brückenfeld: ändern$/)
  await tabTo(menu)
  await key(moderator, 'Alt+ArrowDown')
  await expect.poll(places).toEqual(before.toReversed())
  expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true)
  await key(moderator, 'Alt+ArrowUp')
  await expect.poll(places).toEqual(before)
  expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true)
}

async function cases(round: Round): Promise<void> {
  await goOn(round, 'Fall 1: Lindenau-Nord', 'Fallpräsentation 1 von 3')
  await reorder(round)
  await goOn(round, 'Rückfragen', 'Rückfragen zu Fall 1 von 3')
  await goOn(round, 'Fall 2: Brückenfeld', 'Fallpräsentation 2 von 3')
  await goOn(round, 'Rückfragen', 'Rückfragen zu Fall 2 von 3')
  await goOn(round, 'Fall 3: Westerhafen', 'Fallpräsentation 3 von 3')
  await goOn(round, 'Rückfragen', 'Rückfragen zu Fall 3 von 3')
  await goOn(round, 'Pause', 'Pause')
  await goOn(round, 'Diskussionsrunde', 'Diskussionsrunde')
}

async function discussion({ moderator, participant }: Round): Promise<void> {
  await key(moderator, '3')
  await key(moderator, 'n')
  await moderator.page.keyboard.type('Streubesitz: 412 Einzeleigentümer')
  await key(moderator, 'Enter')
  await key(participant, '3')
  const card = participant.note('Streubesitz')
  await press(card.getByRole('button', { name: 'Betrifft uns auch (0)' }))
  await moderator.sees(/betrifft 1 weitere/)
  await press(card.getByRole('button', { name: 'Tipp dazu' }))
  await participant.page.keyboard.type('Eigentümerforum mit Haus & Grund')
  await key(participant, 'Enter')
  await moderator.sees('Eigentümerforum mit Haus & Grund')
  await key(participant, 'Escape')
  await key(moderator, 'Escape')
  await world.advance(100 * minute)
}

/** Evening out shows what it does, is done and taken back. */
async function evenOut({ moderator }: Round): Promise<void> {
  await press(moderator.button('ausgleichen'))
  await press(moderator.button('Ausgleichen'))
  await moderator.sees('Plan ausgeglichen')
  await key(moderator, 'z')
  await moderator.button('ausgleichen').waitFor()
}

async function summary({ moderator, participant }: Round): Promise<void> {
  await key(moderator, '1')
  await type(moderator.page.getByRole('textbox', { name: 'Fazit' }), 'Handwerk gemeinsam gewinnen.')
  await press(moderator.button('Speichern'))
  await press(moderator.page.getByRole('checkbox', { name: 'Dank' }), 'Space')
  await key(participant, '1')
  await participant.sees('Handwerk gemeinsam gewinnen.')
  await key(moderator, 'w')
  await press(moderator.page.getByRole('dialog').getByRole('button', { name: 'Fallberatung beenden' }))
  await participant.isAt('Die Fallberatung ist beendet')
  await press(participant.page.getByRole('link', { name: 'Zu den Ergebnissen' }))
  await participant.page.getByRole('heading', { level: 1, name: 'Ergebnisse: Quartiere im Dialog' }).waitFor()
}

test('the whole meeting by keyboard alone, for who leads and for who takes part, at 320×640', async () => {
  const meeting = await newMeeting(world)
  const moderator = await joinByKeyboard(world, meeting, 'moderator', 'Nora Lind')
  const participant = await joinByKeyboard(world, meeting, 'participant', 'Ole Harms')
  const round: Round = { moderator, participant }

  await welcome(round)
  await goOn(round, 'Rückfragen zum Impuls', 'Rückfragen zum Impuls')
  await writeAndRaise(round)
  await callAndFinish(round)
  await cases(round)
  await discussion(round)
  await evenOut(round)
  await goOn(round, 'Fazit', 'Fazit')
  await summary(round)
})
