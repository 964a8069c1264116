function has(value: unknown, ...path: readonly string[]): boolean {
  const [first, ...rest] = path
  if (first === undefined) return value !== undefined && value !== null
  return typeof value === 'object' && value !== null && has(Reflect.get(value, first), ...rest)
}

/** What the clients of the hosts put into a page that has no frame around it. */
export const bridges = {
  zoom: () =>
    has(window, 'chrome', 'webview', 'postMessage') ||
    has(window, 'android') ||
    has(window, 'webkit', 'messageHandlers', 'jsOCHelper'),
  /** on phones */
  teams: () => has(window, 'nativeInterface'),
}

/** Whether there may be a host at all, by what can be seen at once: not so in a window of a browser. */
export function mayBeHosted(): boolean {
  return window.parent !== window || bridges.zoom() || bridges.teams()
}
