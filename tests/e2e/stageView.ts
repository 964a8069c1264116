import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Guest } from '../tools/guest.ts'
import type { World } from './pages.ts'

/** The stage in a window, looked at as a room does. */
export class StageView {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(world: World, sessionId: string, { seat }: Guest, locale = 'de-DE'): Promise<StageView> {
    const viewport = { width: 1280, height: 720 }
    const page = await world.device({ locale, viewport }, { [`fallrunde.seat.${sessionId}`]: JSON.stringify(seat) })
    await page.goto(`/s/${sessionId}/stage`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return new StageView(page)
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Waits until the step that is on has this name. */
  async isAt(step: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
  }

  /** What is said in the middle of the stage. */
  async says(headline: string): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: headline }).waitFor()
  }

  async showsTime(time: string): Promise<void> {
    await expect.poll(() => this.page.getByRole('timer').first().textContent(), { timeout: 10_000 }).toBe(time)
  }
}
