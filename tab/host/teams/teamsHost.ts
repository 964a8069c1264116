import { app } from '@microsoft/teams-js'
import type { MeetingHost } from '../meetingHost.ts'
import { openOutsideBy } from '../outsideLinks.ts'
import { followLife } from './teamsLife.ts'
import { setUpTab } from './teamsSetUp.ts'
import { teamsStage } from './teamsStage.ts'
import { followTheme } from './teamsTheme.ts'
import { proveByToken } from './teamsToken.ts'

/** Teams, once it has answered. Rejects where no Teams is there: the SDK itself gives up after a minute. */
export async function connectTeams(): Promise<MeetingHost> {
  await app.initialize()
  const { app: info, page, user } = await app.getContext()
  app.notifyAppLoaded()
  app.notifySuccess()
  followLife()
  const stage = await teamsStage()
  const host: MeetingHost = {
    name: 'teams',
    onStage: page.frameContext === 'meetingStage',
    locale: info.locale,
    personName: user?.displayName ?? null,
    theme: followTheme(info.theme),
    prove: () => proveByToken(user?.licenseType === 'Anonymous'),
    ...(stage ? { stage } : {}),
    openLink: (address) => {
      // where the host cannot, the browser must
      app.openLink(address).catch(() => window.open(address, '_blank', 'noopener'))
    },
    ...(page.frameContext === 'settings' ? { setUpTab: setUpTab() } : {}),
  }
  openOutsideBy(host)
  return host
}
