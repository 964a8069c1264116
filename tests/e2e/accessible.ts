import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { themeOn } from '../tools/themeOn.ts'
import { illegible } from './illegible.ts'
import { misspoken } from './misspoken.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fluent's focus management puts hidden stops into the page that pass the focus on at once: nobody ever rests on one. */
const passedOver = '[data-tabster-dummy]'

/**
 * Waits until the page stands still. The browser tells a page of another colour scheme in its next frame; what is then
 * drawn anew changes its colour by a transition, which takes a frame also with reduced motion. On a loaded machine axe
 * was faster, and held the text of one theme against the background of the other.
 */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    const moves = () => document.getAnimations().some(({ playState }) => playState === 'running')
    do await frame()
    while (moves() || document.querySelector('[aria-busy=true]'))
  })
}

type InPage = typeof window & { readonly axe: typeof axe }

/** One line a kind of violation, with the elements it is about. Run in the page itself: its driver takes 5 × as long. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const lean = { ...options, resultTypes: ['violations' as const], preload: false, iframes: false }
  return page.evaluate(
    async ({ lean, passedOver }) => {
      const { violations } = await (window as InPage).axe.run({ exclude: [passedOver] }, lean)
      return violations.map(({ id, help, nodes }) => {
        const where = nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`)
        return `${id}: ${help}: ${where.join(' | ')}`
      })
    },
    { lean, passedOver },
  )
}

export const looks = ['light', 'dark', 'forced colours'] as const
/** `wording` is the light theme without a look at its colours: what a language can break is names, structure, order. */
export type Look = (typeof looks)[number] | 'wording'

const light = { colorScheme: 'light', forcedColors: 'none' } as const
const media = {
  light,
  wording: light,
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** Shows the page in this look. */
export async function putOn(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(media[look])
  if (look !== 'forced colours') await themeOn(page, look === 'dark')
}

const rules: Readonly<Record<Exclude<Look, 'forced colours'>, RunOptions>> = {
  light: { runOnly: standards },
  wording: { runOnly: standards, rules: { 'color-contrast': { enabled: false } } },
  dark: { runOnly: ['color-contrast'] },
}

/** No violation and no misspoken text in the light theme; no violation in the others, where only the colours differ. */
export async function expectAccessibleIn(page: Page, look: Look, view: string): Promise<void> {
  await stillness(page)
  if (look === 'light' || look === 'wording') expect(await misspoken(page), `${view}, what it says`).toEqual([])
  const found = look === 'forced colours' ? page.evaluate(illegible) : violations(page, rules[look])
  expect(await found, `${view}, ${look}`).toEqual([])
}

/** A browser that remembers what this one does, and prefers English, at the same address. */
async function inEnglish(page: Page): Promise<Page | null> {
  const browser = page.context().browser()
  const isOurs = new URL(page.url()).hostname === '127.0.0.1'
  if (!browser || !isOurs || (await page.locator('html').getAttribute('lang')) === 'en') return null
  const kept = await page.evaluate(() => Object.entries(sessionStorage))
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
  })
  await context.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value)
  }, kept)
  const english = await context.newPage()
  await english.goto(page.url())
  await english.locator('html[lang=en] h1').first().waitFor()
  return english
}

/**
 * The view that is shown, in these looks; with `EVERY_LOOK=1` also what the same address shows in English, where an open
 * window is not among it.
 */
export async function expectAccessible(page: Page, view: string, inLooks: readonly Look[] = looks): Promise<void> {
  for (const look of inLooks) {
    await putOn(page, look)
    await expectAccessibleIn(page, look, view)
  }
  const english = process.env.EVERY_LOOK === '1' ? await inEnglish(page) : null
  if (!english) return
  await expectAccessibleIn(english, 'wording', `${view}, in English`)
  await english.context().close()
}

/** Everything within the page's width: as it is (320 px unless told), at 280 px, and at 1280×1024 magnified to 400 %. */
export async function expectNoSidewaysScroll(page: Page, view: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 320, height: 640 }
  for (const viewport of [before, { width: 280, height: 600 }, { width: 320, height: 256 }]) {
    await page.setViewportSize(viewport)
    const beyond = await page.evaluate(() => {
      const width = document.documentElement.clientWidth
      const scrolls = (element: Element) => {
        if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) return false
        const { overflowX, textOverflow, clipPath } = getComputedStyle(element)
        const clipsOnPurpose = textOverflow === 'ellipsis' || clipPath !== 'none'
        return overflowX !== 'visible' && !clipsOnPurpose && !(element instanceof HTMLInputElement)
      }
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => scrolls(element) || element.getBoundingClientRect().right > width + 1,
      )
      const page = document.documentElement.scrollWidth > width ? ['the page itself'] : []
      return [...page, ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 200))]
    })
    expect(beyond, `${view}, ${viewport.width}×${viewport.height}`).toEqual([])
  }
  await page.setViewportSize(before)
}
