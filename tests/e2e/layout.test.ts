import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Guest } from '../tools/guest.ts'
import { SeededMeeting } from '../tools/seededMeeting.ts'
import { expectFocusInSight } from './byKeyboard.ts'
import { openWorld } from './pages.ts'
import { Panel } from './panel.ts'

const world = openWorld()
let meeting: SeededMeeting
beforeAll(async () => {
  meeting = await SeededMeeting.open(world.server)
  await meeting.start()
  await meeting.jump('talk-brueckenfeld', 1)
  await meeting.raise(meeting.participants[1], 'question')
  await meeting.raise(meeting.participants[0], 'contribution')
})

const zoomed = { width: 320, height: 256 }
const phone = { width: 320, height: 640 }

async function open(guest: Guest, viewport = phone): Promise<Panel> {
  const { sessionId } = meeting.example
  const page = await world.device({ viewport }, { [`fallrunde.seat.${sessionId}`]: JSON.stringify(guest.seat) })
  await page.goto(`/s/${sessionId}`)
  const panel = new Panel(page)
  await panel.isConnected()
  return panel
}

const everybody = (): readonly Guest[] => [meeting.moderator, meeting.presenters[1], meeting.participants[0]]

async function overTabs(panel: Panel, look: (tab: string) => Promise<void>): Promise<void> {
  for (const tab of await panel.page.getByRole('tab').all()) {
    await tab.click()
    await panel.viewStands()
    await look((await tab.textContent()) ?? '')
  }
}

/** Controls that are smaller than 24 px in a direction; a switch or box counts with its label. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll(
      'button, a[href], select, textarea, input, [role="tab"], [role="switch"]',
    )
    const boxes = [...controls].map((control) => {
      const label =
        control.closest('label') ?? (control.id ? document.querySelector(`label[for="${control.id}"]`) : null)
      const sizes = [control, ...(label ? [label] : [])].map((element) => element.getBoundingClientRect())
      return { control, width: Math.max(...sizes.map((s) => s.width)), height: Math.max(...sizes.map((s) => s.height)) }
    })
    return boxes
      .filter(({ width, height }) => width > 0 && (width < 23.9 || height < 23.9))
      .map(({ control, width, height }) => `${width}×${height}: ${control.outerHTML.slice(0, 160)}`)
  })
}

test('each target has 24 px at least, and the main button 44, in every tab of every role', async () => {
  for (const guest of everybody()) {
    const panel = await open(guest)
    await overTabs(panel, async (tab) => expect(await tooSmall(panel.page), tab).toEqual([]))
    const main = guest === meeting.moderator ? 'Rückfragen' : guest === meeting.presenters[1] ? 'Ich bin fertig' : null
    const box = main === null ? null : await panel.button(main).first().boundingBox()
    if (main !== null) expect(box?.height).toBeGreaterThanOrEqual(44)
  }
})

for (const [name, viewport, most] of [
  ['at 320×640', phone, 40],
  ['magnified to 400 %', zoomed, 40],
] as const) {
  test(`whatever has the focus can be seen, ${name}`, async () => {
    for (const guest of everybody().slice(0, 2)) {
      const panel = await open(guest, viewport)
      await overTabs(panel, async () => {
        for (let stop = 0; stop < most; stop += 1) {
          await panel.page.keyboard.press('Tab')
          await expectFocusInSight(panel.page)
        }
      })
    }
  })
}

test('magnified to 400 % there is one direction to scroll, and the meeting can be led and written in', async () => {
  const panel = await open(meeting.moderator, zoomed)
  await overTabs(panel, async (tab) => {
    const sideways = await panel.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways, tab).toBeLessThanOrEqual(0)
    const inner = await panel.page.evaluate(
      () =>
        [...document.querySelectorAll('main, header, footer')].filter((e) => e.scrollHeight > e.clientHeight + 1)
          .length,
    )
    expect(inner, `${tab}: scrolls inside`).toBe(0)
  })
  await panel.press('Anhalten')
  await panel.sees('Angehalten')
  await panel.press('Weiterlaufen lassen')
  await panel.show('Notizen')
  await panel.write('Auch so geschrieben')
  await panel.note('Auch so geschrieben').waitFor()
})

test('only the view scrolls: the page around it does not, so that what runs now stays in sight', async () => {
  for (const guest of everybody()) {
    const panel = await open(guest)
    await overTabs(panel, async (tab) => {
      const beyond = await panel.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
      expect(beyond, tab).toBeLessThanOrEqual(0)
    })
  }
})

test('nothing jumps when the next step begins: the sum of all shifts is 0, in every tab', async () => {
  const steps = ['questions-brueckenfeld', 'talk-westerhafen', 'questions-westerhafen', 'break']
  const panel = await open(meeting.participants[2])
  await panel.page.evaluate(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources?: { node?: Node }[]
      })[]) {
        if (entry.hadRecentInput) continue
        const nodes = entry.sources?.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 140) : ''))
        shifts.push(`${entry.value} ${nodes?.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: false })
  })
  const shifts = () => panel.page.evaluate(() => (window as unknown as { shifts: string[] }).shifts.splice(0))
  for (const [index, tab] of (['Ablauf', 'Redeliste', 'Notizen', 'Runde'] as const).entries()) {
    await panel.show(tab)
    // shifts right after a press do not count: the clock of the page must have passed half a second
    await panel.page.waitForFunction(
      (from) => performance.now() > from + 700,
      await panel.page.evaluate(() => performance.now()),
    )
    await shifts()
    await meeting.jump(steps[index] ?? 'break', 1)
    await panel.page.waitForFunction(
      (from) => performance.now() > from + 900,
      await panel.page.evaluate(() => performance.now()),
    )
    expect(await shifts(), tab).toEqual([])
  }
})

test('at 280×600 the note being written is whole while cases are missing and something can be taken back', async () => {
  await meeting.jump('talk-westerhafen', 1)
  await meeting.jump('break', 1)
  const panel = await open(meeting.moderator, { width: 280, height: 600 })
  await panel.press('Diskussionsrunde')
  await panel.button('Rückgängig').waitFor()
  await panel.sees(/^Noch nicht vorgestellt: Lindenau-Nord/)
  const note = panel.page.getByRole('note').filter({ hasText: 'Noch nicht vorgestellt' })
  expect((await note.boundingBox())?.height).toBeLessThanOrEqual(40)
  await panel.show('Notizen')
  await panel.composer.fill('Ein Satz')
  const composer = panel.page.getByRole('region', { name: 'Neue Notiz' })
  for (const part of [composer, panel.composer, panel.button('Notiz senden'), panel.button('Rückgängig')]) {
    const box = await part.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 1_000)).toBeLessThanOrEqual(600)
    expect(box?.y).toBeGreaterThan(0)
  }
  for (const tab of await panel.page.getByRole('tab').all()) expect((await tab.boundingBox())?.y).toBeLessThan(560)
  expect((await panel.page.getByRole('main').boundingBox())?.height).toBeGreaterThan(40)
  await panel.composer.fill('')
  await note.getByRole('button', { name: 'Schließen' }).click()
  await panel.press('Fazit')
  await panel.isAt('Fazit')
  expect(await note.count()).toBe(0)
})

test('with each step what matters of the Ablauf comes into sight; another tab begins at its top', async () => {
  const panel = await open(meeting.moderator, { width: 280, height: 600 })
  await meeting.moderator.act({ type: 'timer.jump', whileCurrent: 'summary', to: 'discussion' })
  const inSight = () =>
    panel.page.evaluate(() => {
      const line = document.querySelector('[aria-current=step]')
      const [view, on, next] = [document.querySelector('main'), line, line?.nextElementSibling].map((element) =>
        element?.getBoundingClientRect(),
      )
      return view && on && next ? on.top >= view.top && next.bottom <= view.bottom : null
    })
  const scrolled = () => panel.page.getByRole('main').evaluate(({ scrollTop }) => scrollTop)
  await expect.poll(inSight).toBe(true)
  expect(await scrolled()).toBeGreaterThan(0)
  await meeting.moderator.act({ type: 'timer.jump', whileCurrent: 'discussion', to: 'summary' })
  await expect.poll(scrolled).toBe(0)
  await panel.show('Notizen')
  await panel.page.getByRole('main').evaluate((view) => view.scrollTo(0, view.scrollHeight))
  expect(await scrolled()).toBeGreaterThan(0)
  await panel.show('Runde')
  await expect.poll(scrolled).toBe(0)
})

test('where motion is reduced, what changes is at once as it stays: texts are cut by what was measured', async () => {
  const panel = await open(meeting.moderator)
  const size = await panel.page.getByRole('main').evaluate((view) => {
    view.style.fontSize = '40px'
    return getComputedStyle(view).fontSize
  })
  expect(size).toBe('40px')
})
