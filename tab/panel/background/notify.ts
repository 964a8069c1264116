import { presentHost } from '../../host/host.ts'

/** Shows a notification of the host, or of the system where it was allowed before; never asks for it. */
export function notify(title: string, text: string): void {
  const { notify: byHost } = presentHost()
  if (byHost) {
    byHost(title, text)
    return
  }
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  try {
    new Notification(title, { body: text, tag: 'fallrunde' })
  } catch {
    // phones allow it to service workers only: the strip and the title must do
  }
}
