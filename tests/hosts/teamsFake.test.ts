import { expect } from 'vitest'
import { FakeTeams } from './fakeTeams.ts'
import { more } from './hostWorld.ts'
import { openSdkWorld } from './sdkWorld.ts'

const world = openSdkWorld()

type Options = Omit<Parameters<typeof FakeTeams.open>[1], 'appUrl'>

async function opened(options: Options = {}): Promise<FakeTeams> {
  const teams = await FakeTeams.open(world.context, { appUrl: world.appUrl, ...options })
  await teams.app.waitForFunction(() => 'teams' in window)
  return teams
}

async function initialized(options: Options = {}): Promise<FakeTeams> {
  const teams = await opened(options)
  await teams.app.evaluate(() => window.teams.app.initialize())
  return teams
}

const heardBy = async (teams: FakeTeams, count: number) => {
  await teams.app.waitForFunction((all) => window.heard.length >= all, count)
  return teams.app.evaluate(() => window.heard)
}

more('the SDK is initialized and orders the context', async () => {
  const teams = await initialized({ context: { theme: 'contrast', userLicenseType: 'Anonymous' } })
  const context = await teams.app.evaluate(() => window.teams.app.getContext())
  expect(context).toMatchObject({
    app: { theme: 'contrast', locale: 'de-de', host: { name: 'Teams', clientType: 'desktop' } },
    page: { id: 'fallrunde', frameContext: 'sidePanel' },
    user: { id: teams.given.context.userObjectId, licenseType: 'Anonymous', tenant: { id: teams.given.context.tid } },
    chat: { id: teams.given.context.chatId },
    meeting: { id: teams.given.context.meetingId },
  })
  await teams.app.evaluate(() => {
    window.teams.app.notifyAppLoaded()
    return window.teams.app.notifySuccess()
  })
  await teams.heard('appInitialization.appLoaded')
  await teams.heard('appInitialization.success')
  expect(teams.calls[0]).toMatchObject({ func: 'initialize', args: ['2.58.0', 4, undefined] })
  expect(world.complaints).toHaveLength(2)
})

more('the theme is told to who has asked for it', async () => {
  const teams = await initialized()
  await teams.setTheme('contrast')
  await teams.app.evaluate(() => window.teams.app.registerOnThemeChangeHandler((theme) => window.heard.push(theme)))
  await teams.heard('registerHandler')
  await teams.setTheme('dark')
  expect(await heardBy(teams, 1)).toEqual(['dark'])
  expect((await teams.app.evaluate(() => window.teams.app.getContext())).app.theme).toBe('dark')
})

more('a token is given, refused, given after consent', async () => {
  const tokens = [{ refused: 'resourceRequiresConsent' }, { token: 'a.good.token' }]
  const teams = await initialized({ tokens })
  const ask = (silent: boolean) =>
    teams.app.evaluate((now) => window.teams.authentication.getAuthToken({ silent: now }).catch(String), silent)
  const told = [await ask(true), await ask(false), await ask(true)]
  expect(told).toEqual(['Error: resourceRequiresConsent', 'a.good.token', 'a.good.token'])
  expect(teams.silent).toEqual([true, false, true])
})

const share = (teams: FakeTeams) =>
  teams.app.evaluate(() => {
    const { getAppContentStageSharingCapabilities, getAppContentStageSharingState, shareAppContentToStage } =
      window.teams.meeting
    const told = <Result>(ask: (callback: (error: unknown, result: Result | null) => void) => void) =>
      new Promise<unknown>((resolve) => ask((error, result) => resolve(error ?? result)))
    return Promise.all([
      told(getAppContentStageSharingCapabilities),
      told<boolean>((callback) => shareAppContentToStage(callback, 'https://fallrunde.example/stage')),
      told(getAppContentStageSharingState),
    ])
  })

more('the app is shared to the stage, or not', async () => {
  const teams = await initialized()
  expect(await share(teams)).toEqual([{ doesAppHaveSharePermission: true }, true, { isAppSharing: true }])
  expect(teams.shared).toEqual(['https://fallrunde.example/stage'])
  teams.given.stage = false
  const refused = { errorCode: 1000, message: 'Permission denied' }
  expect(await share(teams)).toEqual([{ doesAppHaveSharePermission: false }, refused, { isAppSharing: true }])
})

more('the meeting, the roles and a link', async () => {
  const teams = await initialized({ roles: ['Organizer', 'Presenter'] })
  const asked = await teams.app.evaluate(async () => {
    const { app, LiveShareHost, meeting } = window.teams
    const roles = await LiveShareHost.create().getClientRoles('a client')
    await app.openLink('https://fallrunde.example/help')
    return { roles, details: await meeting.getMeetingDetailsVerbose() }
  })
  expect(asked).toMatchObject({ roles: ['Organizer', 'Presenter'], details: teams.given.meeting })
  expect(teams.openedUrls).toEqual(['https://fallrunde.example/help'])
  teams.given.meeting = null
  const ask = () => window.teams.meeting.getMeetingDetailsVerbose().catch(String)
  expect(await teams.app.evaluate(ask)).toBe('Error: 1000')
})

more('the configuration page saves what it has set up', async () => {
  const teams = await initialized({ context: { frameContext: 'settings' } })
  await teams.app.evaluate(() => {
    const { config } = window.teams.pages
    config.registerOnSaveHandler(async (event) => {
      await config.setConfig({ contentUrl: 'https://fallrunde.example/s/1#secret', entityId: 'one' })
      event.notifySuccess()
    })
    config.setValidityState(true)
  })
  expect(await teams.save()).toEqual({ contentUrl: 'https://fallrunde.example/s/1#secret', entityId: 'one' })
  await teams.app.evaluate(() => window.teams.pages.config.registerOnSaveHandler((event) => event.notifyFailure('no')))
  await expect(teams.save()).rejects.toThrow('could not save: no')
  expect(await teams.app.evaluate(() => window.teams.pages.getConfig())).toMatchObject({ entityId: 'one' })
})

more('an app that handles both ends is kept, and has to say so each time', async () => {
  const teams = await initialized()
  expect(await teams.suspend()).toBe('destroyed')
  await teams.resume()
  await teams.app.waitForFunction(() => 'teams' in window)
  await teams.app.evaluate(async () => {
    const { app } = window.teams
    await app.initialize()
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => void window.heard.push('suspended'))
    app.lifecycle.registerOnResumeHandler(({ contentUrl }) => window.heard.push(contentUrl.href))
  })
  await expect.poll(() => teams.calls.filter(({ func }) => func === 'registerHandler').length).toBe(2)
  expect(await teams.suspend()).toBe('kept')
  await teams.resume('https://fallrunde.example/s/2')
  expect(await heardBy(teams, 2)).toEqual(['suspended', 'https://fallrunde.example/s/2'])
  expect(await teams.suspend()).toBe('destroyed')
})

more('a slow host answers when it may, a silent one never', async () => {
  const slow = await opened({ host: 'slow' })
  const state = await slow.app.evaluateHandle(() => ({ done: window.teams.app.initialize() }))
  await slow.heard('initialize')
  expect(await slow.app.evaluate(() => window.teams.app.isInitialized())).toBe(false)
  slow.answer()
  await state.evaluate(({ done }) => done)
  const silent = await opened({ host: 'silent' })
  await silent.app.evaluate(() => void window.teams.app.initialize())
  await silent.heard('initialize')
  expect(await silent.app.evaluate(() => window.teams.app.isInitialized())).toBe(false)
})
