import type { BrowserContext, Frame, Page } from 'playwright-core'
import { Heard } from './heard.ts'
import { HostPage } from './hostPage.ts'
import { meeting, sidePanel, type TabSettings, type TeamsBehaviour, type TeamsContext, teamsAnswer } from './teamsAnswers.ts'

/** One message of the app to Teams. */
export interface TeamsCall {
  readonly func: string
  readonly args: readonly unknown[]
}

interface Request extends TeamsCall {
  readonly id: number
  readonly uuidAsString: string
}

interface TeamsOptions extends Partial<Omit<TeamsBehaviour, 'context'>> {
  readonly appUrl: string
  readonly context?: Partial<TeamsContext>
  /** slow: nothing is answered before `answer()`. silent: a page that is not Teams at all */
  readonly host?: 'prompt' | 'slow' | 'silent'
}

/** A Teams that speaks its protocol to the unmodified SDK: a page of teams.microsoft.com that frames the app. */
export class FakeTeams {
  readonly given: TeamsBehaviour
  readonly #heard = new Heard<TeamsCall>()
  readonly #handlers = new Set<string>()
  readonly #silent: boolean
  readonly #ready = Promise.withResolvers<void>()
  readonly #appUrl: string
  #host: HostPage | null = null
  #suspended = false

  private constructor({ appUrl, context, host = 'prompt', ...behaviour }: TeamsOptions) {
    const supports = { app: {}, pages: { config: {} }, interactive: {}, clipboard: {} }
    const rest = { tokens: [], roles: ['Presenter'], meeting, stage: true, onStage: false, settings: null }
    this.given = { ...rest, supports, context: { ...sidePanel, ...context }, ...behaviour }
    this.#appUrl = appUrl
    this.#silent = host === 'silent'
    if (host === 'prompt') this.answer()
  }

  /** Opens a meeting with the app in it. */
  static async open(context: BrowserContext, options: TeamsOptions): Promise<FakeTeams> {
    const teams = new FakeTeams(options)
    const width = teams.given.context.frameContext === 'sidePanel' ? '280px' : '100%'
    const received = (message: unknown) => teams.#received(message as Request)
    teams.#host = await HostPage.open(context, 'https://teams.microsoft.com/v2/', width, received)
    await teams.openTab()
    return teams
  }

  /** the app's document */
  get app(): Frame {
    return this.#open.app
  }

  /** the page of Teams around it */
  get page(): Page {
    return this.#open.page
  }

  /** everything that the app has said, in order */
  get calls(): readonly TeamsCall[] {
    return this.#heard.calls
  }

  /** the addresses that Teams was asked to open */
  get openedUrls(): readonly unknown[] {
    return this.#argumentsOf('executeDeepLink')
  }

  /** the addresses that the app has tried to share to the stage */
  get shared(): readonly unknown[] {
    return this.#argumentsOf('meeting.shareAppContentToStage')
  }

  /** of every question for a token, whether it was a silent one */
  get silent(): readonly unknown[] {
    return this.calls.filter(({ func }) => func === 'authentication.getAuthToken').map(({ args }) => args[2])
  }

  /** Lets a slow host answer what it was asked, and everything from now on. */
  answer(): void {
    this.#ready.resolve()
  }

  /** Resolves with the first message of this name, at once if the app has sent one. */
  heard(func: string): Promise<TeamsCall> {
    return this.#heard.until(`call ${func}`, () => this.calls.find((call) => call.func === func))
  }

  /** Changes the theme of Teams. */
  async setTheme(theme: TeamsContext['theme']): Promise<void> {
    this.given.context = { ...this.given.context, theme }
    if (this.#handlers.has('themeChange')) await this.#open.push({ func: 'themeChange', args: [theme] })
  }

  /** Presses „Speichern“ on the configuration page once the app lets it. Resolves with what the app has set up. */
  async save(): Promise<TabSettings> {
    await this.#heard.until('make its settings valid', () => this.#argumentsOf('settings.setValidityState').at(-1) || undefined)
    const before = this.calls.length
    await this.#open.push({ func: 'settings.save', args: [{}] })
    const end = await this.#heard.until('finish saving', () => {
      return this.calls.slice(before).find(({ func }) => /^settings\.save\.(success|failure)$/.test(func))
    })
    // an app without a save handler succeeds too: the SDK notifies in its place
    if (end.func === 'settings.save.failure') throw new Error(`the app could not save: ${end.args[0]}`)
    if (!this.given.settings) throw new Error('the app saved without having set anything up')
    return this.given.settings
  }

  /** Goes to another tab as Teams on a desktop does it: the app that handles both ends is kept, any other destroyed. */
  async suspend(): Promise<'kept' | 'destroyed'> {
    this.#suspended = this.#handlers.has('beforeUnload') && this.#handlers.has('load')
    if (this.#handlers.has('beforeUnload')) {
      const before = this.calls.length
      await this.#open.push({ func: 'beforeUnload', args: [] })
      await this.#heard.until('get ready to be unloaded', () => {
        return this.calls.slice(before).find(({ func }) => func === 'readyToUnload')
      })
    }
    await (this.#suspended ? this.#open.setHidden(true) : this.leaveTab())
    return this.#suspended ? 'kept' : 'destroyed'
  }

  /** Comes back to the tab. A kept app hears its address and has to register its handlers anew, as Teams forgets them. */
  async resume(contentUrl = this.#appUrl): Promise<void> {
    if (!this.#suspended) return this.openTab(contentUrl)
    this.#suspended = false
    this.#handlers.clear()
    await this.#open.setHidden(false)
    await this.#open.push({ func: 'load', args: [{ entityId: this.given.context.entityId, contentUrl }] })
  }

  /** Destroys the app's document without a word, as the end of a meeting does. */
  async leaveTab(): Promise<void> {
    await this.#open.remove()
  }

  /** Opens the tab anew. */
  async openTab(url = this.#appUrl): Promise<void> {
    await this.#open.show(url)
  }

  get #open(): HostPage {
    if (!this.#host) throw new Error('Teams is not open yet')
    return this.#host
  }

  #argumentsOf(name: string): readonly unknown[] {
    return this.calls.filter(({ func }) => func === name).map(({ args }) => args[0])
  }

  async #received({ id, uuidAsString, func, args }: Request): Promise<unknown> {
    if (func === 'initialize') this.#handlers.clear()
    if (func === 'registerHandler') this.#handlers.add(String(args[0]))
    this.#heard.add({ func, args })
    if (this.#silent) return undefined
    await this.#ready.promise
    const answer = teamsAnswer(this.given, func, args)
    return answer && { id, uuidAsString, args: answer, isPartialResponse: false }
  }
}
