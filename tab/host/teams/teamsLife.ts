import { app } from '@microsoft/teams-js'
import { navigate } from '../../router.ts'

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

function wakeAt(contentUrl: URL): void {
  // the same address again: what one was doing goes on
  if (contentUrl.origin === location.origin && contentUrl.pathname !== location.pathname) {
    navigate(contentUrl.pathname + contentUrl.hash)
  }
  document.dispatchEvent(new Event('visibilitychange'))
}
