import { Heard } from './heard.ts'
import { type TeamsBehaviour, teamsAnswer } from './teamsAnswers.ts'

/** One message of the app to Teams. */
export interface TeamsCall {
  readonly func: string
  readonly args: readonly unknown[]
}

interface Request extends TeamsCall {
  readonly id: number
  readonly uuidAsString: string
}

/** slow: nothing is answered before `answer()`. silent: a page that frames the app and is no host at all. */
export type TeamsManner = 'prompt' | 'slow' | 'silent'

/** Teams' end of the messages: hears the app and answers it. */
export class TeamsProtocol {
  readonly given: TeamsBehaviour
  /** the events that the app wants to hear of */
  readonly handlers = new Set<string>()
  readonly #heard = new Heard<TeamsCall>()
  readonly #ready = Promise.withResolvers<void>()
  readonly #silent: boolean

  constructor(given: TeamsBehaviour, manner: TeamsManner) {
    this.given = given
    this.#silent = manner === 'silent'
    if (manner === 'prompt') this.answer()
  }

  /** everything that the app has said, in order */
  get calls(): readonly TeamsCall[] {
    return this.#heard.calls
  }

  /** The calls of one function. */
  callsOf(name: string): readonly TeamsCall[] {
    return this.calls.filter(({ func }) => func === name)
  }

  /** Lets a slow host answer what it was asked, and everything from now on. */
  answer(): void {
    this.#ready.resolve()
  }

  /** Resolves with the first call that fits, of those from the index `from` on; `missed` says what an app lacks without it. */
  heard(missed: string, fits: (call: TeamsCall) => boolean, from = 0): Promise<TeamsCall> {
    return this.#heard.until(missed, () => this.calls.slice(from).find(fits))
  }

  /** Resolves with what Teams answers to a message of the app. */
  async received(message: unknown): Promise<unknown> {
    const { id, uuidAsString, func, args } = message as Request
    // a page that has just come has registered nothing
    if (func === 'initialize') this.handlers.clear()
    if (func === 'registerHandler') this.handlers.add(String(args[0]))
    this.#heard.add({ func, args })
    if (this.#silent || this.given.deaf.includes(func)) return undefined
    await this.#ready.promise
    const answer = teamsAnswer(this.given, func, args)
    return answer && { id, uuidAsString, args: answer, isPartialResponse: false }
  }
}
