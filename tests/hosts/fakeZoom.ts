import type { BrowserContext, Frame, Page } from 'playwright-core'
import { HostPage } from './hostPage.ts'
import { inMeeting, type ZoomBehaviour } from './zoomAnswers.ts'
import { type ZoomCall, ZoomProtocol } from './zoomProtocol.ts'
import { ZoomWebview } from './zoomWebview.ts'

interface ZoomOptions extends Partial<Omit<ZoomBehaviour, 'user'>> {
  readonly appUrl: string
  readonly user?: Partial<ZoomBehaviour['user']>
  /** Zoom in a browser frames the app; the desktop client shows it as a page of its own */
  readonly framed?: boolean
  /** a client that never answers */
  readonly silent?: boolean
  /** a client that answers nothing before `answer()` */
  readonly slow?: boolean
}

/** A Zoom that speaks its protocol to the unmodified SDK. */
export class FakeZoom {
  readonly #protocol: ZoomProtocol
  readonly #surface: HostPage | ZoomWebview
  readonly #appUrl: string

  private constructor(protocol: ZoomProtocol, surface: HostPage | ZoomWebview, appUrl: string) {
    this.#protocol = protocol
    this.#surface = surface
    this.#appUrl = appUrl
  }

  /** Opens a meeting with the app in it. */
  static async open(context: BrowserContext, options: ZoomOptions): Promise<FakeZoom> {
    const { appUrl, user, framed = false, silent = false, slow = false, ...behaviour } = options
    const given = { ...inMeeting, ...behaviour, user: { ...inMeeting.user, ...user } }
    const protocol = new ZoomProtocol(given, { silent, slow })
    const received = (message: unknown) => protocol.received(message)
    const surface = await (framed
      ? HostPage.open(context, 'https://app.zoom.us/wc/', '100%', received)
      : ZoomWebview.open(context, received))
    surface.page.on('framenavigated', (frame) => {
      if ((frame.parentFrame() !== null) === framed) protocol.navigated(frame.url())
    })
    const zoom = new FakeZoom(protocol, surface, appUrl)
    await zoom.openApp()
    return zoom
  }

  /** how the client behaves; may be changed at any time */
  get given(): ZoomBehaviour {
    return this.#protocol.given
  }

  /** Lets a slow client answer. */
  answer(): void {
    this.#protocol.answer()
  }

  /** the app's document */
  get app(): Frame {
    return this.#surface.app
  }

  /** the page that holds it, which is the app's own unless Zoom frames it */
  get page(): Page {
    return this.#surface.page
  }

  /** everything that the app has called, in order */
  get calls(): readonly ZoomCall[] {
    return this.#protocol.calls
  }

  /** what `showNotification` was called with */
  get notifications(): readonly ZoomCall['data'][] {
    return this.#protocol.dataOf('showNotification')
  }

  /** the addresses that Zoom was asked to open */
  get openedUrls(): readonly unknown[] {
    return this.#protocol.dataOf('openUrl').map(({ url }) => url)
  }

  /** „start“ and „stop“, as `shareApp` was called with them */
  get shared(): readonly unknown[] {
    return this.#protocol.dataOf('shareApp').map(({ action }) => action)
  }

  /** how often everybody was invited to open the app */
  get invitations(): number {
    return this.#protocol.dataOf('sendAppInvitationToAllParticipants').length
  }

  /** what stands in the meeting's window for everybody; null: nothing, or nothing any more */
  get indicator(): ZoomCall['data'] | null {
    const last = this.calls.findLast(({ apiName }) => /^(set|remove)DynamicIndicator$/.test(apiName))
    return last?.apiName === 'setDynamicIndicator' ? last.data : null
  }

  /** Resolves with the first call of an API, at once if there was one. */
  heard(name: string): Promise<ZoomCall> {
    return this.#protocol.heard(name)
  }

  /** Tells the app of something that has happened. It has to have listed the event as a capability. */
  async emit(name: string, data: ZoomCall['data'] = {}): Promise<void> {
    if (!this.#protocol.capabilities.includes(name)) throw new Error(`the app has not listed ${name} in its config`)
    await this.#surface.push({ type: 'event', name, data: { timestamp: Date.now(), ...data } })
  }

  /** Opens the app, in place of the one that was open. */
  async openApp(url = this.#appUrl): Promise<void> {
    await this.#surface.show(url)
  }

  /** Closes the app's document. */
  async closeApp(): Promise<void> {
    await this.#surface.remove()
  }
}
