import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fluent's focus management puts hidden stops into the page that pass the focus on at once: nobody ever rests on one. */
const passedOver = '[data-tabster-dummy]'

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** One line a kind, with the elements it is about. */
function told(violations: Violations): string[] {
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** No violation in the light theme, nor in the dark one, where nothing but the colours can differ. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await new AxeBuilder({ page }).exclude(passedOver).withTags(standards).setLegacyMode().analyze()
  expect(told(light.violations), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').setLegacyMode().analyze()
  expect(told(dark.violations), 'dark').toEqual([])
}

/** Everything within the page's width: at 280 and 320 px, and at 1280×1024 magnified to 400 %. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const viewport of [
    { width: 280, height: 600 },
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(viewport)
    const beyond = await page.evaluate(() => {
      const width = document.documentElement.clientWidth
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const scrolls =
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible'
        const { textOverflow, clipPath } = getComputedStyle(element)
        const clipsOnPurpose = textOverflow === 'ellipsis' || clipPath !== 'none' || element.clientWidth <= 1
        const isField = element instanceof HTMLInputElement
        return (scrolls && !clipsOnPurpose && !isField) || element.getBoundingClientRect().right > width + 1
      })
      const page = document.documentElement.scrollWidth > width ? ['the page itself'] : []
      return [...page, ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 200))]
    })
    expect(beyond, `${viewport.width}×${viewport.height}`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}
