import { dirname } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ZoomContexts } from '../../../backend/identity/zoom/zoomContexts.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { freshFile } from '../store/files.ts'
import { goodContext, seal, zoomEnv } from '../support/zoom.ts'

const skewMs = limits.hosts.clockSkewSeconds * 1000
const refused = (why: string) => ({ ok: false, why })

function contexts(wall?: () => number) {
  const dataDir = dirname(freshFile())
  const storage = openSqlite({ dataDir })
  onTestFinished(() => storage.close())
  const config = { clientId: zoomEnv.ZOOM_CLIENT_ID, clientSecret: zoomEnv.ZOOM_CLIENT_SECRET }
  return new ZoomContexts({ config, storage, wall })
}

test('ZOOM-1: a context tells who somebody is, in which meeting, and as what; it calls nobody by name', async () => {
  const zoom = contexts()
  const read = await zoom.read(seal(goodContext()))
  expect(read).toMatchObject({ ok: true, proof: { host: 'zoom', role: 'host', name: null } })
  const proofOf = async (changes: object) => {
    const answer = await zoom.read(seal(goodContext({ ...changes })))
    return answer.ok ? answer.proof : null
  }
  const [same, other, elsewhere] = [
    await proofOf({ attendrole: 'attendee' }),
    await proofOf({ uid: 'uid-bo' }),
    await proofOf({ mid: 'mid-tuesday==' }),
  ]
  const proof = read.ok ? read.proof : null
  expect(same).toMatchObject({ account: proof?.account, meeting: proof?.meeting, role: 'participant' })
  expect(other?.account).not.toBe(proof?.account)
  expect(elsewhere).toMatchObject({ account: proof?.account })
  expect(elsewhere?.meeting).not.toBe(proof?.meeting)
  expect(JSON.stringify(proof)).not.toMatch(/uid-ada|mid-monday/)
})

test.each([undefined, ''])('ZOOM-2: a guest (uid %j) is nobody in particular, in a proven meeting', async (uid) => {
  const read = await contexts().read(seal(goodContext({ uid, attendrole: undefined })))
  expect(read).toMatchObject({ ok: true, proof: { account: null, role: null, meeting: expect.any(String) } })
})

test.each([
  ['host', 'host'],
  ['Host', 'host'],
  ['coHost', 'coHost'],
  ['cohost', 'coHost'],
  ['co-host', 'coHost'],
  ['CO_HOST', 'coHost'],
  ['attendee', 'participant'],
  ['panelist', 'participant'],
  ['hostess', 'participant'],
  ['', 'participant'],
])('ZOOM-3: attendrole %s is a %s', async (attendrole, role) => {
  expect(await contexts().read(seal(goodContext({ attendrole })))).toMatchObject({ proof: { role } })
})

const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['for another app', { aud: 'another-app' }, 'audience'],
  ['for no app', { aud: undefined }, 'malformed'],
  ['from somebody else', { iss: 'marketplace.zoom.us.example.org' }, 'issuer'],
  ['that is over', { exp: Date.now() - skewMs - 1 }, 'expired'],
  ['without an end', { exp: undefined }, 'malformed'],
  ['with an end in words', { exp: '9999999999999' }, 'malformed'],
  ['without a meeting or a user', { mid: undefined, uid: undefined }, 'meeting'],
  ['with an empty meeting and no user', { mid: '', uid: '' }, 'meeting'],
  ['with a meeting that is no text', { mid: { $ne: '' } }, 'malformed'],
  ['with an endless user', { uid: 'x'.repeat(501) }, 'malformed'],
]
test.each(wrong)('ZOOM-4: a context %s is refused', async (_name, changes, why) => {
  expect(await contexts().read(seal(goodContext(changes)))).toEqual(refused(why))
})

test.each([undefined, ''])(
  'ZOOM-8: outside of a meeting (mid %j) it tells who somebody is, and neither meeting nor role',
  async (mid) => {
    const read = await contexts().read(seal(goodContext({ mid, attendrole: 'host' })))
    expect(read).toMatchObject({ ok: true, proof: { account: expect.any(String), meeting: null, role: null } })
  },
)

test('ZOOM-4: its end is that of the wall clock, with clocks a little apart', async () => {
  const exp = 1_800_000_000_000
  let now = exp + skewMs - 1
  const zoom = contexts(() => now)
  expect(await zoom.read(seal(goodContext({ exp })))).toMatchObject({ ok: true })
  now += 1
  expect(await zoom.read(seal(goodContext({ exp })))).toEqual(refused('expired'))
})

test('ZOOM-5: what is bound to the context besides must be whole too', async () => {
  expect(await contexts().read(seal(goodContext(), { aad: 'context' }))).toMatchObject({ ok: true })
  const bytes = Buffer.from(seal(goodContext(), { aad: 'context' }), 'base64')
  bytes.write('C', 1 + 12 + 2)
  expect(await contexts().read(bytes.toString('base64'))).toEqual(refused('malformed'))
})

const damaged: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['one byte', 'DA=='],
  ['sealed with another secret', seal(goodContext(), { secret: 'another secret' })],
  ['a tag of four bytes', seal(goodContext(), { tagBytes: 4 })],
  ['a tag of fifteen bytes', seal(goodContext(), { tagBytes: 15 })],
  ['a length of iv over the end', seal(goodContext(), { lengths: { iv: 255 } })],
  ['no iv', seal(goodContext(), { lengths: { iv: 0 } })],
  ['a length of aad over the end', seal(goodContext(), { lengths: { aad: 65_535 } })],
  ['a length of cipher over the end', seal(goodContext(), { lengths: { cipher: 2 ** 31 - 1 } })],
  ['a length of cipher below zero', seal(goodContext(), { lengths: { cipher: -1 } })],
  ['a length of cipher that leaves more than the tag', seal(goodContext(), { lengths: { cipher: 3 } })],
  ['an empty cipher', seal('')],
  ['no JSON', seal('{"aud":')],
  ['null', seal('null')],
]
test.each(damaged)('ZOOM-6: a context with %s is refused', async (_name, context) => {
  expect(await contexts().read(context)).toEqual(refused('malformed'))
})

test('ZOOM-6: a context that is cut anywhere, or changed in any byte, is refused', async () => {
  const zoom = contexts()
  const bytes = Buffer.from(seal(goodContext()), 'base64')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    for (const bad of [bytes.subarray(0, at), changed]) {
      expect(await zoom.read(bad.toString('base64')), String(at)).toEqual(refused('malformed'))
    }
  }
})

test('ZOOM-6: any bytes, with any lengths in them, are refused and no fault of ours', async () => {
  const zoom = contexts()
  const lengths = fc.record({ iv: fc.nat(255), aad: fc.nat(65_535), cipher: fc.integer() }, { requiredKeys: [] })
  const made = fc.tuple(lengths, fc.uint8Array({ maxLength: 400 })).map(([written, tail]) => {
    const sealed = seal(goodContext(), { lengths: { iv: 200, ...written } })
    return Buffer.concat([Buffer.from(sealed, 'base64'), tail]).toString('base64')
  })
  await fc.assert(
    fc.asyncProperty(made, async (context) => {
      expect(await zoom.read(context)).toEqual(refused('malformed'))
    }),
  )
})

test('ZOOM-6: an iv longer than any cipher takes is refused', async () => {
  const parts = [Buffer.from([255]), Buffer.alloc(255), Buffer.from([0, 0, 1, 0, 0, 0, 7]), Buffer.alloc(16)]
  expect(await contexts().read(Buffer.concat(parts).toString('base64'))).toEqual(refused('malformed'))
})

test('ZOOM-7: a context is taken once, also by two at once and in another spelling', async () => {
  const zoom = contexts()
  const context = seal(goodContext())
  const reads = await Promise.all([zoom.read(context), zoom.read(context)])
  expect(reads.map((read) => (read.ok ? 'taken' : read.why)).sort()).toEqual(['taken', 'used'])
  const spelled = context.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
  expect(await zoom.read(`${spelled}==`)).toEqual(refused('used'))
  expect(await zoom.read(seal(goodContext()))).toMatchObject({ ok: true })
})
