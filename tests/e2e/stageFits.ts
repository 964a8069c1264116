import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** From the smallest stage of Teams to a full screen. */
const sizes = [
  { width: 472, height: 382 },
  { width: 994, height: 678 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

/** Runs in the page: what sticks out of the page or of a box that clips it, unless it ends in „…“ on purpose. */
function whatSticksOut(): string[] {
  const { documentElement: root } = document
  const told = (element: Element) => element.outerHTML.slice(0, 160)
  const clips = (element: Element) => getComputedStyle(element).overflow !== 'visible'
  const ends = (element: Element) => {
    const { textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element)
    return textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none'
  }
  const rectOfText = (text: Node) => {
    const range = document.createRange()
    range.selectNodeContents(text)
    return range.getBoundingClientRect()
  }
  const clippedBy = (text: Node): Element | null => {
    for (let element = text.parentElement; element; element = element.parentElement) {
      if (ends(element)) return null
      if (clips(element)) return element
    }
    return root
  }
  const scrolls = root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight ? ['the page'] : []
  const boxes = [...document.querySelectorAll('#root *')].filter(
    (element) => clips(element) && !ends(element) && element.scrollHeight > element.clientHeight + 1,
  )
  const outside: Element[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const box = clippedBy(text)?.getBoundingClientRect()
    const rect = rectOfText(text)
    if (!box || !text.parentElement || rect.width === 0) continue
    const within = rect.left >= box.left - 1 && rect.right <= box.right + 1
    // a line is higher than its letters: the number of the timer has the height of its digits
    const slack = rect.height * 0.2
    if (!within || rect.top < box.top - slack || rect.bottom > box.bottom + slack) outside.push(text.parentElement)
  }
  return [...scrolls, ...[...boxes, ...outside].slice(0, 4).map(told)]
}

/** Nothing scrolls, sticks out or is clipped at any size of a shared stage. */
export async function expectFits(page: Page, state: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    // between a new size and the next frame the layout is still that of the old one
    const sticksOut = expect.poll(() => page.evaluate(whatSticksOut), {
      message: `${state}, ${size.width}×${size.height}`,
    })
    await sticksOut.toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 720 })
}

/** A stage is looked at: the only thing to press on it is the way back. */
export async function expectNothingToPress(page: Page, state: string): Promise<void> {
  const pressable = page.locator('a, button, input, select, textarea, [tabindex="0"], [role="button"]')
  await expect
    .poll(() => pressable.allTextContents(), { message: state })
    .toEqual([expect.stringMatching(/^(Zurück zum Panel|Back to the panel)$/)])
}
