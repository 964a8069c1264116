import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { sharedBrowser } from '../tools/browser.ts'
import { type DrivenHosts, DrivenServer } from '../tools/drivenServer.ts'

const phone = { width: 320, height: 640 }
const patience = 10_000

/** A server, the browser of all, and every page that a test has opened. What a page complains about is kept. */
export class World {
  #opened: { readonly server: DrivenServer; readonly browser: Browser } | null = null
  readonly #contexts: BrowserContext[] = []
  readonly #complaints = new Set<string>()
  #expected: readonly RegExp[] = []

  get server(): DrivenServer {
    return this.#open.server
  }

  get browser(): Browser {
    return this.#open.browser
  }

  get #open() {
    if (!this.#opened) throw new Error('the world is not open yet')
    return this.#opened
  }

  async open(hosts?: DrivenHosts): Promise<void> {
    const [server, browser] = await Promise.all([DrivenServer.start(hosts), sharedBrowser()])
    this.#opened = { server, browser }
  }

  /** A page in a browser profile of its own, another person's device, with `stored` in its local storage. */
  async device(options: BrowserContextOptions = {}, stored: Readonly<Record<string, string>> = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.server.url,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      viewport: phone,
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(patience)
    this.#contexts.push(context)
    context.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') {
        this.#complaints.add(`${message.type()}: ${message.text()} (${message.location().url})`)
      }
    })
    context.on('weberror', (error) => this.#complaints.add(String(error.error())))
    context.on('request', (request) => {
      if (!request.url().startsWith(this.server.url)) this.#complaints.add(`foreign request: ${request.url()}`)
    })
    await context.addInitScript((entries) => {
      // an empty page has no storage
      if (location.origin === 'null') return
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    }, stored)
    return context.newPage()
  }

  /** Lets session time pass. Pages that were asleep ask for the time when they wake up: they are woken. */
  async advance(ms: number): Promise<void> {
    await this.server.advance(ms)
    const pages = this.#contexts.flatMap((context) => context.pages())
    await Promise.all(pages.map((page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))))
  }

  /** Complaints that a test brings about itself, with the reason in the test. */
  expectComplaints(...patterns: readonly RegExp[]): void {
    this.#expected = patterns
  }

  /** To be called after each test: closes its pages, fails on what they complained about. */
  async tidy(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()))
    const unexpected = [...this.#complaints].filter((text) => !this.#expected.some((known) => known.test(text)))
    this.#expected = []
    this.#complaints.clear()
    expect(unexpected).toEqual([])
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()))
    await this.server.end()
  }
}

/** The world of a file of tests: opened before them, tidy after each, closed in the end. */
export function openWorld(hosts?: DrivenHosts): World {
  const world = new World()
  beforeAll(() => world.open(hosts))
  afterEach(() => world.tidy())
  afterAll(() => world.close())
  return world
}
