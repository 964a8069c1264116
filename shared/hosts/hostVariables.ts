/** The names by which Teams and Zoom are configured: the server reads all of them, the packages are built from some. */
export const hostVariableNames = [
  'TEAMS_CLIENT_ID',
  'TEAMS_APP_ID',
  'TEAMS_ALLOWED_TENANTS',
  'ZOOM_CLIENT_ID',
  'ZOOM_CLIENT_SECRET',
  'ZOOM_WEBHOOK_SECRET',
] as const
export type HostVariableName = (typeof hostVariableNames)[number]
