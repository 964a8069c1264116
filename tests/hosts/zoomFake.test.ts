import { describe, expect, test } from 'vitest'
import { FakeZoom } from './fakeZoom.ts'
import { more } from './hostWorld.ts'
import { openSdkWorld } from './sdkWorld.ts'

const world = openSdkWorld()

type Options = Omit<Parameters<typeof FakeZoom.open>[1], 'appUrl'>

const asked = [
  'getMeetingContext',
  'getUserContext',
  'getMeetingUUID',
  'getRunningContext',
  'getAppContext',
  'sendAppInvitationToAllParticipants',
  'showNotification',
  'openUrl',
  'expandApp',
  'shareApp',
  'setDynamicIndicator',
  'removeDynamicIndicator',
  'onMyUserContextChange',
] as const

async function opened(options: Options = {}): Promise<FakeZoom> {
  const zoom = await FakeZoom.open(world.context, { appUrl: world.appUrl, ...options })
  await zoom.app.waitForFunction(() => 'zoom' in window)
  return zoom
}

const configure = (zoom: FakeZoom, capabilities: readonly (typeof asked)[number][] = asked) =>
  zoom.app.evaluate(
    (listed) => window.zoom.config({ capabilities: [...listed], version: '0.16' }).catch(String),
    capabilities,
  )

async function configured(options: Options = {}): Promise<FakeZoom> {
  const zoom = await opened(options)
  await configure(zoom)
  return zoom
}

describe.each([{ framed: false }, { framed: true }])('framed: $framed', ({ framed }) => {
  test('what the app wants to know', async () => {
    let minted = 0
    const zoom = await configured({ framed, user: { role: 'coHost' }, appContext: () => `context ${++minted}` })
    const known = await zoom.app.evaluate(async () => ({
      meeting: await window.zoom.getMeetingContext(),
      user: await window.zoom.getUserContext(),
      uuid: await window.zoom.getMeetingUUID(),
      running: await window.zoom.getRunningContext(),
      contexts: [await window.zoom.getAppContext(), await window.zoom.getAppContext()],
    }))
    expect(known).toEqual({
      meeting: { meetingTopic: 'Quartiere im Dialog', meetingID: '85012345678' },
      user: { ...zoom.given.user, role: 'coHost' },
      uuid: { meetingUUID: zoom.given.meetingUUID },
      running: { context: 'inMeeting' },
      contexts: [{ context: 'context 1' }, { context: 'context 2' }],
    })
  })

  test('what the app does', async () => {
    const zoom = await configured({ framed })
    // an object: the SDK's types mean the browser's options for a notification here
    const notification: object = { type: 'info', title: 'Fallrunde', message: 'Sie sind dran' }
    const done = await zoom.app.evaluate(
      async (options) => [
        await window.zoom.showNotification(options),
        await window.zoom.openUrl({ url: 'https://fallrunde.example/help' }),
        await window.zoom.expandApp({ action: 'expand' }),
        await window.zoom.shareApp({ action: 'start' }),
        await window.zoom.sendAppInvitationToAllParticipants(),
        await window.zoom.setDynamicIndicator({
          text: 'Einstieg',
          timer: { action: 'start', direction: 'down', start: 300 },
        }),
      ],
      notification,
    )
    const success = { message: 'Success' }
    const invitation = { invitationUUID: expect.any(String) }
    expect(done).toEqual([success, { message: 'success' }, success, success, invitation, 'Success'])
    await zoom.heard('openUrl')
    expect([zoom.openedUrls, zoom.shared, zoom.invitations]).toEqual([['https://fallrunde.example/help'], ['start'], 1])
    expect(zoom.notifications).toEqual([notification])
    expect(zoom.indicator).toMatchObject({ text: 'Einstieg' })
    await zoom.app.evaluate(() => window.zoom.removeDynamicIndicator())
    expect(zoom.indicator).toBeNull()
  })

  test('an event reaches its handler', async () => {
    const zoom = await configured({ framed })
    await zoom.app.evaluate(() => window.zoom.onMyUserContextChange((event) => window.heard.push(event.role)))
    await zoom.emit('onMyUserContextChange', { role: 'coHost', screenName: 'Ada Lindwurm' })
    await zoom.app.waitForFunction(() => window.heard[0] === 'coHost')
    await expect(zoom.emit('onMeeting')).rejects.toThrow('has not listed onMeeting')
  })
})

more('one capability that the client does not know fails the whole config, without it everything works', async () => {
  const zoom = await opened({ refuses: ['setDynamicIndicator'] })
  expect(await configure(zoom)).toBe('Error: setDynamicIndicator is not known')
  expect(await configure(zoom, ['getUserContext'])).toMatchObject({ runningContext: 'inMeeting', unsupportedApis: [] })
  expect(await zoom.app.evaluate(() => window.zoom.getUserContext())).toEqual(zoom.given.user)
  const refused = zoom.app.evaluate(() => window.zoom.getAppContext().catch(({ code, message }) => ({ code, message })))
  expect(await refused).toEqual({ code: '10000', message: 'getAppContext is not configured' })
})

more('the client names what it does not support', async () => {
  const zoom = await opened({ unsupportedApis: ['setDynamicIndicator'] })
  expect(await configure(zoom)).toMatchObject({ unsupportedApis: ['setDynamicIndicator'] })
})

more('a guest is told less', async () => {
  const zoom = await opened({ guest: true })
  expect(await configure(zoom)).toMatchObject({ auth: { status: 'unauthenticated' } })
  const told = await zoom.app.evaluate(() =>
    Promise.allSettled([window.zoom.getMeetingContext(), window.zoom.getAppContext(), window.zoom.getMeetingUUID()]),
  )
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
})

more('at another address the app has to configure itself again', async () => {
  const zoom = await configured()
  const ask = () => zoom.app.evaluate(() => window.zoom.getRunningContext().catch(String))
  await zoom.app.evaluate(() => history.pushState(null, '', '/s/1#part'))
  expect(await ask()).toBe('Error: getRunningContext is not configured')
  await configure(zoom)
  await zoom.app.evaluate(() => history.replaceState(null, '', '/s/1'))
  expect(await ask()).toEqual({ context: 'inMeeting' })
})

more('a silent client hears and does not answer; a browser has no client', async () => {
  const zoom = await opened({ silent: true })
  await zoom.app.evaluate(
    () =>
      void window.zoom
        .config({ capabilities: [], version: '0.16', timeout: 50 })
        .catch((error) => window.heard.push(String(error))),
  )
  await zoom.heard('config')
  await zoom.app.waitForFunction(() => String(window.heard[0]).startsWith('Error: config took longer than 50ms'))
  const page = await world.context.newPage()
  await page.goto(world.appUrl)
  await page.waitForFunction(() => 'zoom' in window)
  const alone = page.evaluate(() => window.zoom.config({ capabilities: [], version: '0.16' }).catch(String))
  expect(await alone).toBe('Error: The Zoom Apps SDK is not supported by this browser')
})
