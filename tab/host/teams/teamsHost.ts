import { app } from '@microsoft/teams-js'
import type { MeetingHost } from '../meetingHost.ts'
import { openOutsideBy } from '../outsideLinks.ts'
import { followLife } from './teamsLife.ts'
import { setUpTab } from './teamsSetUp.ts'
import { teamsStage } from './teamsStage.ts'
import { followTheme } from './teamsTheme.ts'
import { proveByToken } from './teamsToken.ts'

/** So long the panel waits for what Teams says of its stage; after that it gets the stage when Teams has said it. */
const stagePatienceMs = 500

/** Teams, once it has answered. Rejects where no Teams is there: the SDK itself gives up after a minute. */
export async function connectTeams(): Promise<MeetingHost> {
  await app.initialize()
  const { app: info, page, user } = await app.getContext()
  app.notifyAppLoaded()
  app.notifySuccess()
  followLife()
  const host: MeetingHost = {
    name: 'teams',
    onStage: page.frameContext === 'meetingStage',
    locale: info.locale,
    personName: user?.displayName ?? null,
    theme: followTheme(info.theme),
    prove: () => proveByToken(user?.licenseType === 'Anonymous'),
    openLink: (address) => {
      // where the host cannot, the browser must
      app.openLink(address).catch(() => window.open(address, '_blank', 'noopener'))
    },
    ...(page.frameContext === 'settings' ? { setUpTab: setUpTab() } : {}),
  }
  openOutsideBy(host)
  return withStage(host)
}

/** The stage may be asked for and never be told: that must not keep the rest of Teams from the panel. */
async function withStage(host: MeetingHost): Promise<MeetingHost> {
  const whole = teamsStage().then((stage) => (stage ? { ...host, stage } : host))
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), stagePatienceMs))
  return (await Promise.race([whole, late])) ?? { ...host, grown: whole }
}
