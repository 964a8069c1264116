import type { BrowserContext, Frame, Page } from 'playwright-core'

declare global {
  interface Window {
    clientReceived?: (json: string) => Promise<unknown>
    clientSays?: (message: unknown) => void
  }
}

type Listener = (event: { readonly data: unknown }) => void

/** The bridge that Zoom on Windows gives to the app's page. A plain Chromium without a window has no `chrome` at all. */
function bridge(): void {
  // the SDK asks for a parent first: an iframe of the app has no client to talk to
  if (window.top !== window) return
  const listeners = new Set<Listener>()
  window.clientSays = (data) => {
    for (const listener of listeners) listener({ data })
  }
  const postMessage = async (json: string) => {
    const answer = await window.clientReceived?.(json)
    if (answer !== undefined) window.clientSays?.(answer)
  }
  const webview = { postMessage, addEventListener: (_type: 'message', listener: Listener) => listeners.add(listener) }
  const chrome: object = Reflect.get(window, 'chrome') ?? {}
  Object.defineProperty(chrome, 'webview', { value: webview, configurable: true })
  Object.defineProperty(window, 'chrome', { value: chrome, configurable: true })
}

/** The app as a page of its own in Zoom's webview. */
export class ZoomWebview {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Opens an empty webview; what the app says goes to `received`. */
  static async open(context: BrowserContext, received: (message: unknown) => Promise<unknown>): Promise<ZoomWebview> {
    const page = await context.newPage()
    await page.exposeBinding('clientReceived', (_source, message: unknown) => received(message))
    await page.addInitScript(bridge)
    return new ZoomWebview(page)
  }

  /** the app's document */
  get app(): Frame {
    return this.page.mainFrame()
  }

  /** Opens the app. */
  async show(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' })
  }

  /** Closes the app, as the person does by closing the side panel. */
  async remove(): Promise<void> {
    await this.page.goto('about:blank')
  }

  /** Says something to the app that it has not asked for. */
  async push(message: unknown): Promise<void> {
    await this.page.evaluate((data) => window.clientSays?.(data), message)
  }
}
