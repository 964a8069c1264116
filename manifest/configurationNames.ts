/** The names that the server knows for the two hosts; the packages need some of them only. */
const hostNames = [
  'TEAMS_CLIENT_ID',
  'TEAMS_APP_ID',
  'TEAMS_ALLOWED_TENANTS',
  'ZOOM_CLIENT_ID',
  'ZOOM_CLIENT_SECRET',
  'ZOOM_WEBHOOK_SECRET',
]

/** A sentence for each name of a host that is none: a misspelt one would quietly leave a host out. */
export function unknownNames(names: readonly string[]): string[] {
  return names
    .filter((name) => /^(TEAMS|ZOOM)_/.test(name) && !hostNames.includes(name))
    .map((name) => `${name} is not known. Known are ${hostNames.join(', ')}.`)
}
