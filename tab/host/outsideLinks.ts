import type { MeetingHost } from './meetingHost.ts'

/** Links that lead out of the panel are the host's to open: a frame in a meeting must not become another page. */
export function openOutsideBy({ openLink }: Pick<MeetingHost, 'openLink'>): void {
  if (!openLink) return
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    const leadsOut =
      link && (link.target === '_blank' || (link.origin !== location.origin && link.protocol !== 'blob:'))
    if (!leadsOut || event.defaultPrevented) return
    event.preventDefault()
    openLink(link.href)
  })
}
