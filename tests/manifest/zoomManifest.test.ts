import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Apis } from '@zoom/appssdk'
import { expect, test } from 'vitest'
import { buildPackages } from '../../manifest/packages.ts'
import { zoomCapabilities } from '../../shared/hosts/zoomCapabilities.ts'
import { bothHosts, configured } from './given.ts'
import { readPng } from './readPng.ts'

// a name that the SDK does not know is an error of types too
const listed: readonly Apis[] = zoomCapabilities

/** The names in the SDK's own declaration, read as text: types are gone when tests run. */
function namesOfSdk(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@zoom/appssdk'))
  const declaration = /declare type Apis = ([^;]+);/.exec(readFileSync(join(folder, 'sdk.d.ts'), 'utf8'))
  return [...(declaration?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '')
}

async function built(env: Record<string, string | undefined> = bothHosts) {
  const file = (await buildPackages(configured(env), '1.2.3'))['zoom.json']
  return JSON.parse(new TextDecoder().decode(file ?? new Uint8Array()))
}

test('every capability is one that the SDK has, named once', () => {
  const known = namesOfSdk()
  expect(known.length).toBeGreaterThan(200)
  expect(listed.filter((name) => !known.includes(name))).toEqual([])
  expect(new Set(listed).size).toBe(listed.length)
})

test('the manifest lists exactly the capabilities that the panel asks for', async () => {
  const { zoom_app_api: api } = (await built()).features.in_client_feature
  expect(api).toEqual({ enable: true, zoom_app_apis: [...zoomCapabilities] })
})

test('guests may take part, Zoom’s own common mode is off', async () => {
  const features = (await built()).features.in_client_feature
  expect(features.guest_mode.enable).toBe(true)
  expect(features.in_client_oauth).toEqual({ enable: false })
  expect(features.collaborate_mode).toEqual({
    enable: false,
    enable_screen_sharing: false,
    enable_play_together: false,
  })
})

test('meetings and webinars, and the least right that opens a panel in them', async () => {
  const { features, oauth_information: oauth } = await built()
  expect(features.products).toEqual(['ZOOM_MEETING', 'ZOOM_WEBINAR'])
  expect(oauth.scopes).toEqual([{ scope: 'zoomapp:inmeeting', optional: false }])
  expect(oauth.usage).toBe('USER_OPERATION')
})

test('every address is the configured one', async () => {
  const manifest = await built({ ...bothHosts, PUBLIC_URL: 'https://beratung.lindenau.example' })
  const { features, oauth_information: oauth } = manifest
  expect(features.domain_allow_list).toEqual([{ domain: 'beratung.lindenau.example', explanation: expect.any(String) }])
  expect(features.production_home_uri).toBe('https://beratung.lindenau.example/zoom')
  expect(features.development_home_uri).toBe(features.production_home_uri)
  expect(oauth.oauth_allow_list).toEqual([oauth.production_redirect_uri])
  expect(oauth.development_redirect_uri).toBe(oauth.production_redirect_uri)
  const hosts = JSON.stringify(manifest).match(/https?:\/\/[^/"]+/g) ?? []
  expect(new Set(hosts)).toEqual(new Set(['https://beratung.lindenau.example']))
})

test('Zoom tells when somebody removes the app', async () => {
  expect((await built()).features.event_subscription).toEqual({
    enable: true,
    events: [
      {
        subscription_name: 'app-removed',
        event_types: ['app_deauthorized'],
        development_webhook_url: 'https://fallrunde.example.org/api/hosts/zoom/webhook',
        production_webhook_url: 'https://fallrunde.example.org/api/hosts/zoom/webhook',
      },
    ],
  })
})

test('the texts fit: Zoom shows fewer than 50 characters of a name', async () => {
  const { display_information: texts } = await built()
  expect(texts.display_name.length).toBeLessThan(50)
  expect(texts.description.length).toBeGreaterThan(20)
  expect(texts.long_description.length).toBeGreaterThan(texts.description.length)
})

test('the symbol for the marketplace is the coloured icon', async () => {
  const file = (await buildPackages(configured(), '1.2.3'))['zoom.png']
  expect(readPng(file ?? new Uint8Array())).toMatchObject({ width: 192, height: 192 })
})
