import type { BrowserContext, Frame, Page } from 'playwright-core'
import { HostPage } from './hostPage.ts'
import { meeting, sidePanel, type TabSettings, type TeamsBehaviour, type TeamsContext } from './teamsAnswers.ts'
import { type TeamsCall, type TeamsManner, TeamsProtocol } from './teamsProtocol.ts'

interface TeamsOptions extends Partial<Omit<TeamsBehaviour, 'context'>> {
  readonly appUrl: string
  readonly context?: Partial<TeamsContext>
  readonly host?: TeamsManner
}

/** A Teams that speaks its protocol to the unmodified SDK: a page of teams.microsoft.com that frames the app. */
export class FakeTeams {
  readonly #protocol: TeamsProtocol
  readonly #host: HostPage
  readonly #appUrl: string
  #suspended = false

  private constructor(protocol: TeamsProtocol, host: HostPage, appUrl: string) {
    this.#protocol = protocol
    this.#host = host
    this.#appUrl = appUrl
  }

  /** Opens a meeting with the app in it. */
  static async open(browser: BrowserContext, options: TeamsOptions): Promise<FakeTeams> {
    const { appUrl, context, host = 'prompt', ...behaviour } = options
    const supports = { app: {}, pages: { config: {} }, interactive: {}, clipboard: {} }
    const usual = {
      supports,
      tokens: [],
      roles: ['Presenter'],
      meeting,
      stage: true,
      onStage: false,
      settings: null,
      deaf: [],
    }
    const protocol = new TeamsProtocol({ ...usual, context: { ...sidePanel, ...context }, ...behaviour }, host)
    const width = protocol.given.context.frameContext === 'sidePanel' ? '280px' : '100%'
    const received = (message: unknown) => protocol.received(message)
    const page = await HostPage.open(browser, 'https://teams.microsoft.com/v2/', width, received)
    const teams = new FakeTeams(protocol, page, appUrl)
    await teams.openTab()
    return teams
  }

  /** how Teams behaves; may be changed at any time */
  get given(): TeamsBehaviour {
    return this.#protocol.given
  }

  /** the app's document */
  get app(): Frame {
    return this.#host.app
  }

  /** the page of Teams around it */
  get page(): Page {
    return this.#host.page
  }

  /** everything that the app has said, in order */
  get calls(): readonly TeamsCall[] {
    return this.#protocol.calls
  }

  /** the addresses that Teams was asked to open */
  get openedUrls(): readonly unknown[] {
    return this.#protocol.callsOf('executeDeepLink').map(({ args }) => args[0])
  }

  /** the addresses that the app has asked to share to the stage, refused ones among them */
  get shared(): readonly unknown[] {
    return this.#protocol.callsOf('meeting.shareAppContentToStage').map(({ args }) => args[0])
  }

  /** of every question for a token, whether it was a silent one */
  get silent(): readonly unknown[] {
    return this.#protocol.callsOf('authentication.getAuthToken').map(({ args }) => args[2])
  }

  /** Lets a slow host answer what it was asked, and everything from now on. */
  answer(): void {
    this.#protocol.answer()
  }

  /** Resolves with the first call of a function, at once if there was one. */
  heard(name: string): Promise<TeamsCall> {
    return this.#protocol.heard(`call ${name}`, ({ func }) => func === name)
  }

  /** Changes the theme of Teams. */
  async setTheme(theme: TeamsContext['theme']): Promise<void> {
    this.given.context = { ...this.given.context, theme }
    if (this.#protocol.handlers.has('themeChange')) await this.#host.push({ func: 'themeChange', args: [theme] })
  }

  /** Presses „Speichern“ on the configuration page once the app lets it. Resolves with what the app has set up. */
  async save(): Promise<TabSettings> {
    const valid = ({ func, args }: TeamsCall) => func === 'settings.setValidityState' && args[0] === true
    await this.#protocol.heard('make its settings valid', valid)
    const from = this.calls.length
    await this.#host.push({ func: 'settings.save', args: [{}] })
    const ends = /^settings\.save\.(success|failure)$/
    const end = await this.#protocol.heard('finish saving', ({ func }) => ends.test(func), from)
    if (end.func === 'settings.save.failure') throw new Error(`the app could not save: ${end.args[0]}`)
    // an app without a save handler succeeds too: the SDK notifies in its place
    if (!this.given.settings) throw new Error('the app saved without having set anything up')
    return this.given.settings
  }

  /** Goes to another tab as Teams on a desktop does: the app that handles both ends is kept, any other destroyed. */
  async suspend(): Promise<'kept' | 'destroyed'> {
    const { handlers } = this.#protocol
    this.#suspended = handlers.has('beforeUnload') && handlers.has('load')
    if (handlers.has('beforeUnload')) {
      const from = this.calls.length
      await this.#host.push({ func: 'beforeUnload', args: [] })
      await this.#protocol.heard('get ready to be unloaded', ({ func }) => func === 'readyToUnload', from)
    }
    await (this.#suspended ? this.#host.setHidden(true) : this.leaveTab())
    return this.#suspended ? 'kept' : 'destroyed'
  }

  /** Comes back to the tab. A kept app is told its address and must register its handlers again: Teams forgets them. */
  async resume(contentUrl = this.#appUrl): Promise<void> {
    if (!this.#suspended) return this.openTab(contentUrl)
    this.#suspended = false
    this.#protocol.handlers.clear()
    await this.#host.setHidden(false)
    await this.#host.push({ func: 'load', args: [{ entityId: this.given.context.entityId, contentUrl }] })
  }

  /** Destroys the app's document without a word, as the end of a meeting does. */
  async leaveTab(): Promise<void> {
    this.#suspended = false
    await this.#host.remove()
  }

  /** Opens the tab anew. */
  async openTab(url = this.#appUrl): Promise<void> {
    await this.#host.show(url)
  }
}
