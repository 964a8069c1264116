import type { Page } from 'playwright-core'

/** A theme is loaded when it is asked for: waits until the page, if it has one, wears the light or the dark one. */
export async function themeOn(page: Page, dark: boolean): Promise<void> {
  await page.waitForFunction((dark) => {
    const provider = document.querySelector('.fui-FluentProvider')
    if (!provider) return true
    const paper = getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1')
    return (paper.trim().toLowerCase() !== '#ffffff') === dark
  }, dark)
}
