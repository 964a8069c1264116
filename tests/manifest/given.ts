import { type PackageConfig, readPackageConfig } from '../../manifest/configuration.ts'

export const appId = '8c0f1d2e-3b4a-4c5d-9e6f-7a8b9c0d1e2f'
export const clientId = '0f4e2b1c-9a8d-4e7f-8b6a-5c4d3e2f1a0b'

/** An environment in which both hosts are configured. */
export const bothHosts = {
  PUBLIC_URL: 'https://fallrunde.example.org',
  TEAMS_APP_ID: appId,
  TEAMS_CLIENT_ID: clientId,
  ZOOM_CLIENT_ID: 'Ab3_dEfGhIjKlMnOpQrStU',
}

/** The configuration that an environment gives. */
export function configured(env: Record<string, string | undefined> = bothHosts): PackageConfig {
  const read = readPackageConfig(env)
  if (!read.ok) throw new Error(read.problems.join(' '))
  return read.config
}
