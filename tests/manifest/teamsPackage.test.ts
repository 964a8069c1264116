import { AppManifestUtils } from '@microsoft/app-manifest'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildPackages } from '../../manifest/packages.ts'
import { demandValidManifest, demandValidTexts } from '../../manifest/teams/validation.ts'
import { appId, bothHosts, clientId, configured } from './given.ts'
import { readPng } from './readPng.ts'
import { readZip } from './readZip.ts'

type Json = Record<string, unknown>
type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0]

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('there is no network')))
})
afterEach(() => void vi.unstubAllGlobals())

async function pack(env: Record<string, string | undefined> = bothHosts, version = '1.2.3') {
  const zip = (await buildPackages(configured(env), version))['teams.zip']
  if (!zip) throw new Error('no package for Teams')
  const files = readZip(zip)
  const json = (name: string) => JSON.parse(String(files.find((file) => file.name === name)?.content)) as Json
  return { zip, files, manifest: json('manifest.json'), english: json('en.json') }
}

let first: ReturnType<typeof pack> | undefined
/** The package of both hosts' configuration, built once: the schema alone takes a while to be read. */
const packed = () => {
  first ??= pack()
  return first
}

test('everything lies at the root, and nothing else', async () => {
  const { files } = await packed()
  expect(files.map((file) => file.name)).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png'])
})

test('the manifest in the zip follows the schema, without a network', async () => {
  const { manifest } = await packed()
  expect(await AppManifestUtils.validateAgainstSchema(manifest as unknown as Manifest)).toEqual([])
  expect(manifest).toMatchObject({ manifestVersion: '1.30', id: appId, version: '1.2.3' })
  expect(manifest.$schema).toMatch(/\/v1\.30\/MicrosoftTeams\.schema\.json$/)
})

test('a manifest that does not follow the schema stops the build', async () => {
  const { manifest } = await packed()
  const tooLong = { ...manifest, name: { short: 'x'.repeat(31) } }
  await expect(demandValidManifest('m.json', tooLong)).rejects.toThrow(/^m\.json does not follow .*\/name\/short/)
  await expect(demandValidManifest('m.json', { ...manifest, madeUp: 1 })).rejects.toThrow(/additional properties/)
})

test('the panel opens beside the meeting, on its stage, in its chat and its details', async () => {
  const { manifest } = await packed()
  expect(manifest.configurableTabs).toEqual([
    {
      configurationUrl: 'https://fallrunde.example.org/teams/config',
      canUpdateConfiguration: true,
      scopes: ['groupChat'],
      context: ['meetingSidePanel', 'meetingStage', 'meetingChatTab', 'meetingDetailsTab'],
    },
  ])
  expect(manifest.meetingExtensionDefinition).toEqual({
    supportsCustomShareToStage: true,
    supportsAnonymousGuestUsers: true,
  })
  expect(manifest.authorization).toEqual({
    permissions: {
      resourceSpecific: [
        { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
        { name: 'OnlineMeetingParticipant.Read.Chat', type: 'Delegated' },
      ],
    },
  })
})

test('every address is the configured one', async () => {
  const { manifest } = await pack({ ...bothHosts, PUBLIC_URL: 'https://beratung.lindenau.example' })
  expect(manifest.validDomains).toEqual(['beratung.lindenau.example'])
  const others = JSON.stringify({ ...manifest, $schema: '' }).match(/https?:\/\/[^/"]+/g) ?? []
  expect(new Set(others)).toEqual(new Set(['https://beratung.lindenau.example']))
})

test('people are signed in only where a registration is configured', async () => {
  expect((await packed()).manifest.webApplicationInfo).toEqual({
    id: clientId,
    resource: `api://fallrunde.example.org/${clientId}`,
  })
  expect((await pack({ ...bothHosts, TEAMS_CLIENT_ID: undefined })).manifest).not.toHaveProperty('webApplicationInfo')
})

test('German is the language of the manifest, English has a file of its own', async () => {
  const { manifest, english } = await packed()
  expect(manifest.localizationInfo).toEqual({
    defaultLanguageTag: 'de',
    additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
  })
  expect(manifest.description).toMatchObject({ full: expect.stringContaining('Neue Stimmen haben Vorrang') })
  expect(Object.keys(english).sort()).toEqual([
    '$schema',
    'description.full',
    'description.short',
    'name.full',
    'name.short',
  ])
  expect(english['description.full']).toContain('New voices come first')
})

test('a file of texts with a part that Teams does not know stops the build', async () => {
  const english = (await packed()).english as Record<string, string>
  await expect(demandValidTexts('en.json', english)).resolves.toBeUndefined()
  await expect(demandValidTexts('en.json', { ...english, 'name.shrot': 'x' })).rejects.toThrow(/additional properties/)
  await expect(demandValidTexts('en.json', { ...english, 'name.short': '' })).rejects.toThrow(
    /^en\.json does not follow/,
  )
})

test('the icons that the manifest names are in the zip, in their sizes', async () => {
  const { files, manifest } = await packed()
  const names = manifest.icons as Record<string, string>
  const widthOf = (name = '') => readPng(files.find((file) => file.name === name)?.content ?? Buffer.alloc(0)).width
  expect([widthOf(names.color), widthOf(names.outline)]).toEqual([192, 32])
})

test('the same configuration makes the same bytes, another one makes others', async () => {
  const { zip, files } = await packed()
  vi.setSystemTime(new Date('2031-05-06T07:08:09Z'))
  const again = await pack()
  vi.useRealTimers()
  expect(Buffer.compare(zip, again.zip)).toBe(0)
  expect(new Set(files.map((file) => file.modified))).toEqual(new Set(['2000-1-1']))
  expect(Buffer.compare(zip, (await pack(bothHosts, '1.2.4')).zip)).not.toBe(0)
})
