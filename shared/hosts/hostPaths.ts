/** Paths that stand in the packages for Teams and Zoom: one that moves breaks every package that was uploaded before. */
export const hostPaths = {
  /** where a tab is set up when the app is added to a meeting */
  teamsConfig: '/teams/config',
  /** the panel's first page, and where Zoom leads people who have added the app */
  zoomHome: '/zoom',
  /** where Zoom tells that somebody has removed the app */
  zoomWebhook: '/api/hosts/zoom/webhook',
} as const
