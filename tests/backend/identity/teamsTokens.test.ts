import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { TeamsTokens } from '../../../backend/identity/teams/teamsTokens.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { clientId, Entra, goodClaims, otherTenant, tenant, userOf } from '../support/entra.ts'

const { freshSeconds, retrySeconds } = limits.hosts.keys
const skew = limits.hosts.clockSkewSeconds
const refused = (why: string) => ({ ok: false, why })
const nowSeconds = () => Math.floor(Date.now() / 1000)

let entra: Entra
let ticks = 0

function tokens(changes: { readonly allowedTenants?: readonly string[] | null; readonly publicUrl?: string } = {}) {
  const { allowedTenants = [tenant], publicUrl = null } = changes
  return new TeamsTokens({
    config: { clientId, allowedTenants },
    publicUrl,
    monotonic: () => ticks,
    keysOf: entra.keysOf,
  })
}

beforeEach(async () => {
  entra = await Entra.start()
  ticks = 0
})

describe('a token of Teams', () => {
  test('TEAMS-1: tells who its bearer is, the same for each of their tokens, and no meeting', async () => {
    const teams = tokens()
    const first = await teams.read(await entra.sign())
    expect(first).toMatchObject({
      ok: true,
      proof: { host: 'teams', meeting: null, role: null, name: 'Ada Lindwurm' },
    })
    const again = await teams.read(
      await entra.sign(goodClaims({ oid: userOf('A'), name: 'Ada', nbf: nowSeconds() - 9 })),
    )
    const other = await teams.read(await entra.sign(goodClaims({ oid: userOf('b') })))
    const accountOf = (read: typeof first) => (read.ok ? read.proof.account : null)
    expect(accountOf(again)).toBe(accountOf(first))
    expect(accountOf(other)).not.toBe(accountOf(first))
    expect(accountOf(first)).not.toContain('aaaa')
  })

  test('TEAMS-2: may be for the client id, or for the app under the address of this server', async () => {
    const aud = `api://runde.example.org/${clientId}`
    const token = await entra.sign(goodClaims({ aud }))
    expect(await tokens({ publicUrl: 'https://runde.example.org' }).read(token)).toMatchObject({ ok: true })
    expect(await tokens({ publicUrl: 'https://other.example.org' }).read(token)).toEqual(refused('audience'))
    expect(await tokens().read(token)).toEqual(refused('audience'))
  })

  const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['another audience', { aud: '00000003-0000-0000-c000-000000000000' }, 'audience'],
    ['no audience', { aud: undefined }, 'audience'],
    ['the issuer of another tenant', { iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }, 'issuer'],
    ['a v1 issuer', { iss: `https://sts.windows.net/${tenant}/` }, 'issuer'],
    ['an issuer with something behind it', { iss: `https://login.microsoftonline.com/${tenant}/v2.0/` }, 'issuer'],
    ['a tenant that may not vouch', { tid: otherTenant }, 'tenant'],
    ['a tenant that is an address', { tid: '../../evil.example.org?' }, 'malformed'],
    ['no tenant', { tid: undefined }, 'malformed'],
    ['no user', { oid: undefined }, 'malformed'],
    ['a user that is no id', { oid: 'ada' }, 'user'],
    ['no scope', { scp: undefined }, 'scope'],
    ['another scope', { scp: 'User.Read access_as_users' }, 'scope'],
    ['its end behind it', { exp: nowSeconds() - skew - 1 }, 'expired'],
    ['no end', { exp: undefined }, 'malformed'],
    ['its beginning before it', { nbf: nowSeconds() + skew + 30 }, 'early'],
  ]
  test.each(wrong)('TEAMS-3: with %s is refused', async (_name, changes, why) => {
    expect(await tokens().read(await entra.sign(goodClaims(changes)))).toEqual(refused(why))
  })

  test('TEAMS-3: with a scope among others, and clocks a little apart, is taken', async () => {
    const claims = { scp: 'email access_as_user', nbf: nowSeconds() + skew - 30, exp: nowSeconds() - skew + 30 }
    expect(await tokens().read(await entra.sign(goodClaims(claims)))).toMatchObject({ ok: true })
  })

  test('TEAMS-4: without a signature, or signed with something public, is refused before any key is asked for', async () => {
    const unsigned = new UnsecuredJWT(goodClaims()).encode()
    const hmac = new SignJWT(goodClaims()).setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
    expect(await tokens().read(unsigned)).toEqual(refused('algorithm'))
    expect(await tokens().read(await hmac.sign(new TextEncoder().encode(clientId)))).toEqual(refused('algorithm'))
    expect(entra.asked).toEqual([])
  })

  test('TEAMS-4: that brings its own key, or says where to fetch one, is checked with ours', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
    const jwk = await exportJWK(publicKey)
    const jku = entra.keysOf('elsewhere').href
    for (const header of [{ jwk }, { jku }, { jwk, jku, x5u: jku }]) {
      const signing = new SignJWT(goodClaims()).setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header })
      expect(await tokens().read(await signing.sign(privateKey))).toEqual(refused('signature'))
    }
    expect(entra.asked.every((path) => path.startsWith(`/${tenant}/`))).toBe(true)
  })

  test('TEAMS-4: signed by somebody else, or changed afterwards, is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const forged = new SignJWT(goodClaims()).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(privateKey)
    const [header, , signature] = (await entra.sign()).split('.')
    const claims = Buffer.from(JSON.stringify(goodClaims({ oid: userOf('b') }))).toString('base64url')
    expect(await tokens().read(await forged)).toEqual(refused('signature'))
    expect(await tokens().read(`${header}.${claims}.${signature}`)).toEqual(refused('signature'))
  })

  test.each(['', '..', 'a.b.c', 'e30.e30.', `${'A'.repeat(20_000)}.A.A`])(
    'TEAMS-5: %.9s… is no token',
    async (text) => {
      expect(await tokens().read(text)).toEqual(refused('malformed'))
      expect(entra.asked).toEqual([])
    },
  )

  test('TEAMS-6: of a tenant that may not vouch makes no request', async () => {
    const claims = { tid: otherTenant, iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }
    expect(await tokens().read(await entra.sign(goodClaims(claims)))).toEqual(refused('tenant'))
    expect(entra.asked).toEqual([])
    const anybody = tokens({ allowedTenants: null })
    expect(await anybody.read(await entra.sign(goodClaims(claims)))).toMatchObject({ ok: true })
    expect(entra.asked).toEqual([`/${otherTenant}/discovery/v2.0/keys`])
  })

  test('TEAMS-7: a name that cannot be one is left out', async () => {
    for (const name of [undefined, 7, ' \u200b ', 'x'.repeat(limits.name + 1)]) {
      expect(await tokens().read(await entra.sign(goodClaims({ name })))).toMatchObject({ proof: { name: null } })
    }
  })
})

describe('the keys of a tenant', () => {
  test('TEAMS-8: are asked for once, also by many at once, and again when they are old', async () => {
    const teams = tokens()
    const token = await entra.sign()
    const reads = await Promise.all([teams.read(token), teams.read(token), teams.read(token)])
    expect(reads.map(({ ok }) => ok)).toEqual([true, true, true])
    await teams.read(token)
    expect(entra.asked).toHaveLength(1)
    ticks += freshSeconds * 1000
    expect(await teams.read(token)).toMatchObject({ ok: true })
    expect(entra.asked).toHaveLength(2)
  })

  test('TEAMS-9: are asked for again for a new key, but not more often than every 30 s', async () => {
    const teams = tokens()
    await teams.read(await entra.sign())
    await entra.rotate()
    const rotated = await entra.sign()
    expect(await teams.read(rotated)).toEqual(refused('unknownKey'))
    ticks += retrySeconds * 1000
    expect(await teams.read(rotated)).toMatchObject({ ok: true })
    expect(entra.asked).toHaveLength(2)
    for (const kid of ['x', 'y', 'z']) {
      expect(await teams.read(await entra.sign(goodClaims(), { kid }))).toEqual(refused('unknownKey'))
    }
    expect(entra.asked).toHaveLength(2)
  })

  test('TEAMS-10: serve on while the provider cannot be reached; a key that was withdrawn ends when it can', async () => {
    const teams = tokens()
    const token = await entra.sign()
    await teams.read(token)
    await entra.down()
    ticks += 3 * freshSeconds * 1000
    expect(await teams.read(token)).toMatchObject({ ok: true })
    await entra.up()
    await entra.rotate()
    ticks += retrySeconds * 1000
    expect(await teams.read(token)).toEqual(refused('unknownKey'))
    expect(await teams.read(await entra.sign())).toMatchObject({ ok: true })
  })

  test('TEAMS-11: that were never known refuse the token, and are tried again later', async () => {
    entra.broken = 500
    const teams = tokens()
    const token = await entra.sign()
    expect(await teams.read(token)).toEqual(refused('unreachable'))
    expect(await teams.read(token)).toEqual(refused('unreachable'))
    expect(entra.asked).toHaveLength(1)
    entra.broken = null
    ticks += retrySeconds * 1000
    expect(await teams.read(token)).toMatchObject({ ok: true })
  })

  test('TEAMS-12: are kept for some hundred tenants, and those that vouched outlive made-up ones', async () => {
    const teams = tokens({ allowedTenants: null })
    expect(await teams.read(await entra.sign())).toMatchObject({ ok: true })
    entra.broken = 400
    for (let n = 0; n < limits.hosts.tenants + 5; n += 1) {
      const tid = `00000000-2222-4333-8444-${String(n).padStart(12, '0')}`
      const iss = `https://login.microsoftonline.com/${tid}/v2.0`
      expect(await teams.read(await entra.sign(goodClaims({ tid, iss })))).toEqual(refused('unreachable'))
    }
    expect(await teams.read(await entra.sign())).toMatchObject({ ok: true })
  })
})
