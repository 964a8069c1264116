import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

export const tenant = '11111111-2222-4333-8444-555555555555'
export const otherTenant = '99999999-2222-4333-8444-555555555555'
export const clientId = '2f0f7d7e-6a54-4c0c-9a0d-3d0c3f6f2a11'
export const appId = '3a0f7d7e-6a54-4c0c-9a0d-3d0c3f6f2a11'
export const userOf = (digit: string) => `${digit.repeat(8)}-aaaa-4bbb-8ccc-dddddddddddd`

type Keys = Awaited<ReturnType<typeof generateKeyPair>>

const makeKeys = () => generateKeyPair('RS256', { modulusLength: 2048 })
/** RSA keys take long to make: one for all tests of a file. */
const firstKeys = makeKeys()

const seconds = (ms: number) => Math.floor(ms / 1000)

/** What Entra puts into a token for single sign-on that was given out now. */
export function goodClaims(changes: Readonly<Record<string, unknown>> = {}): JWTPayload {
  const now = seconds(Date.now())
  return {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + 3_600,
    name: 'Ada Lindwurm',
    oid: userOf('a'),
    scp: 'access_as_user',
    tid: tenant,
    ver: '2.0',
    ...changes,
  }
}

/** An identity provider of one's own, on a free port, that publishes keys as Entra does. */
export class Entra {
  readonly asked: string[] = []
  #keys: Keys
  #kid = 'key-1'
  #server: Server | null = null
  #port = 0
  /** status to answer with instead of the keys */
  broken: number | null = null

  private constructor(keys: Keys) {
    this.#keys = keys
  }

  /** To be taken down by whoever opens it. */
  static async open(): Promise<Entra> {
    const entra = new Entra(await firstKeys)
    await entra.up()
    return entra
  }

  /** For as long as a test runs. */
  static async start(): Promise<Entra> {
    const entra = await Entra.open()
    onTestFinished(() => entra.down())
    return entra
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  readonly keysOf = (of: string): URL => new URL(`${this.origin}/${of}/discovery/v2.0/keys`)

  async up(): Promise<void> {
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '')
      void this.#publicKey().then((key) => {
        response.writeHead(this.broken ?? 200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ keys: [key] }))
      })
    })
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async down(): Promise<void> {
    const server = this.#server
    this.#server = null
    server?.closeAllConnections()
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  }

  /** Signs and publishes with another key from now on. */
  async rotate(): Promise<void> {
    this.#keys = await makeKeys()
    this.#kid = `${this.#kid}+`
  }

  sign(claims: JWTPayload = goodClaims(), header: { readonly kid?: string; readonly alg?: string } = {}) {
    const protectedHeader = { alg: 'RS256', kid: this.#kid, typ: 'JWT', ...header }
    return new SignJWT(claims).setProtectedHeader(protectedHeader).sign(this.#keys.privateKey)
  }

  async #publicKey(): Promise<JWK> {
    return { ...(await exportJWK(this.#keys.publicKey)), kid: this.#kid, use: 'sig' }
  }
}
