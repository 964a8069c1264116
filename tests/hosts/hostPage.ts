import type { BrowserContext, Frame, Page } from 'playwright-core'

/** Answers what the app has posted to its parent; undefined: the host says nothing. */
type Received = (message: unknown) => Promise<unknown>

const html = `<!doctype html>
<html lang="en">
<title>A meeting</title>
<style>html, body { margin: 0; height: 100% } iframe { display: block; border: 0; height: 100% } [hidden] { display: none }</style>
<script>
addEventListener('message', async ({ source, origin, data }) => {
  if (source !== document.querySelector('iframe')?.contentWindow) return
  const answer = await hostReceived(data)
  if (answer !== undefined) source.postMessage(answer, origin)
})
</script>
</html>`

/** A host's page under the host's own address, without the host: it is served by interception. */
export class HostPage {
  readonly page: Page
  readonly #width: string
  #app: Frame | null = null

  private constructor(page: Page, width: string) {
    this.page = page
    this.#width = width
  }

  /** Opens `url` with an iframe as wide as `width` (CSS); its messages go to `received`. */
  static async open(context: BrowserContext, url: string, width: string, received: Received): Promise<HostPage> {
    const { origin } = new URL(url)
    await context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
    // Chromium asks the user before a page of the internet may frame one of this machine
    await context.grantPermissions(['local-network-access'], { origin })
    const page = await context.newPage()
    await page.exposeBinding('hostReceived', (_source, message: unknown) => received(message))
    await page.goto(url)
    return new HostPage(page, width)
  }

  /** the app's document */
  get app(): Frame {
    if (!this.#app) throw new Error('the host shows no app')
    return this.#app
  }

  /** Puts the app into a new iframe, in place of the one that was there. */
  async show(url: string): Promise<void> {
    await this.remove()
    await this.page.evaluate(
      ([src, width]) => {
        const frame = Object.assign(document.createElement('iframe'), { src, title: 'App' })
        frame.style.width = width
        document.body.append(frame)
      },
      [url, this.#width] as const,
    )
    const element = await this.page.waitForSelector('iframe')
    this.#app = await element.contentFrame()
    // an app that forbids to be framed ends at an error page of the browser: better here than at the first locator
    await this.#app?.waitForURL((at) => at.origin === new URL(url).origin, { waitUntil: 'domcontentloaded' })
  }

  /** Destroys the app's document. */
  async remove(): Promise<void> {
    this.#app = null
    await this.page.evaluate(() => document.querySelector('iframe')?.remove())
  }

  /** Takes the app out of sight or back into it, its document stays. */
  async setHidden(hidden: boolean): Promise<void> {
    await this.page.evaluate((now) => document.querySelector('iframe')?.toggleAttribute('hidden', now), hidden)
  }

  /** Says something to the app that it has not asked for. */
  async push(message: unknown): Promise<void> {
    await this.page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message)
  }
}
