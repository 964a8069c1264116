import { app } from '@microsoft/teams-js'
import { navigate } from '../../router.ts'
import { keepTabInvitation } from '../tabInvitation.ts'

/**
 * Teams puts a panel to sleep when one leaves it, and wakes it up for the same or another address. What is written is kept
 * with each letter, so nothing is left to do before; afterwards everything asks for the time as after a sleep of the device.
 */
export function followLife(): void {
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve())
  app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
    // a handler is used up by what it handled
    followLife()
    wakeAt(contentUrl)
    app.notifySuccess()
  })
}

function wakeAt({ origin, pathname, hash }: URL): void {
  if (origin === location.origin) {
    // it may be the tab of another meeting: what proved the one before proves nothing here
    keepTabInvitation(pathname, hash)
    // the same address again: what one was doing goes on
    if (pathname !== location.pathname) navigate(pathname + hash)
  }
  document.dispatchEvent(new Event('visibilitychange'))
}
