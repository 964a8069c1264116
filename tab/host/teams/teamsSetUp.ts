import { pages } from '@microsoft/teams-js'
import type { MeetingHost, TabSettings } from '../meetingHost.ts'

/** The page on which a tab is set up: its button „Speichern" is Teams's, and on as soon as there is something to save. */
export function setUpTab(): NonNullable<MeetingHost['setUpTab']> {
  let wished: TabSettings | null = null
  pages.config.registerOnSaveHandler((event) => {
    void save(wished).then(
      () => event.notifySuccess(),
      () => event.notifyFailure(),
    )
  })
  return (settings) => {
    wished = settings
    pages.config.setValidityState(settings !== null)
  }
}

async function save(settings: TabSettings | null): Promise<void> {
  if (!settings) throw new Error('nothing to save')
  const { title, address, sessionId } = settings
  await pages.config.setConfig({
    suggestedDisplayName: title,
    contentUrl: address,
    websiteUrl: address,
    entityId: sessionId,
  })
}
