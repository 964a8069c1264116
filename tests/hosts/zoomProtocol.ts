import { Heard } from './heard.ts'
import { type ZoomBehaviour, ZoomRefusal, zoomAnswer, zoomConfig } from './zoomAnswers.ts'

/** One call of the app. */
export interface ZoomCall {
  readonly apiName: string
  readonly data: Readonly<Record<string, unknown>>
}

interface Request {
  readonly jsCallId: string
  readonly apiName: string
  readonly data?: ZoomCall['data']
}

/** The client's end of the messages: hears the app and answers it. */
export class ZoomProtocol {
  readonly given: ZoomBehaviour
  readonly #heard = new Heard<ZoomCall>()
  readonly #silent: boolean
  readonly #ready = Promise.withResolvers<void>()
  #capabilities: readonly string[] = []
  #address: string | undefined

  /** `slow`: nothing is answered before `answer()` */
  constructor(given: ZoomBehaviour, { silent, slow }: { readonly silent: boolean; readonly slow: boolean }) {
    this.given = given
    this.#silent = silent
    if (!slow) this.answer()
  }

  /** Lets a slow client answer what it was asked, and everything from now on. */
  answer(): void {
    this.#ready.resolve()
  }

  /** everything that the app has called, in order */
  get calls(): readonly ZoomCall[] {
    return this.#heard.calls
  }

  /** what the app may call and hear of, as its last `config` has listed it */
  get capabilities(): readonly string[] {
    return this.#capabilities
  }

  /** With what an API was called, call by call. */
  dataOf(name: string): readonly ZoomCall['data'][] {
    return this.calls.filter(({ apiName }) => apiName === name).map(({ data }) => data)
  }

  /** Resolves with the first call of an API, at once if there was one. */
  heard(name: string): Promise<ZoomCall> {
    return this.#heard.until(`call ${name}`, () => this.calls.find(({ apiName }) => apiName === name))
  }

  /** What was configured holds for one address: at another one it has to be configured again. */
  navigated(url: string): void {
    const [address] = url.split('#')
    if (address === this.#address) return
    this.#address = address
    this.#capabilities = []
  }

  /** Resolves with what the client answers to a message of the app. */
  async received(message: unknown): Promise<unknown> {
    // a request is a text, its answer an object
    const { jsCallId, apiName, data = {} }: Request = JSON.parse(String(message))
    this.#heard.add({ apiName, data })
    if (this.#silent) return undefined
    await this.#ready.promise
    try {
      return { type: 'apiResponse', data: { jsCallId, result: await this.#answer(apiName, data) } }
    } catch (error) {
      if (!(error instanceof ZoomRefusal)) throw error
      return { type: 'apiResponse', data: { jsCallId, errorCode: error.code, errorMessage: error.message } }
    }
  }

  async #answer(apiName: string, data: ZoomCall['data']): Promise<unknown> {
    if (apiName !== 'config') {
      if (!this.#capabilities.includes(apiName)) throw new ZoomRefusal(`${apiName} is not configured`)
      return zoomAnswer(this.given, apiName)
    }
    const listed = data.js_api_lists as readonly string[]
    const result = zoomConfig(this.given, listed)
    this.#capabilities = listed.filter((api) => !result.unsupportedApis.includes(api))
    return result
  }
}
