/** `npm run manifest`: builds the packages for Teams and Zoom from the configuration, into `manifest/dist` or the named directory. */
import { join, relative } from 'node:path'
import { env } from 'node:process'
import product from '../package.json' with { type: 'json' }
import { type PackageConfig, readPackageConfig } from './configuration.ts'
import { buildPackages, writePackages } from './packages.ts'

function giveUp(problems: readonly string[]): never {
  process.stderr.write(`The packages cannot be built:\n${problems.map((problem) => `  ${problem}\n`).join('')}`)
  process.exit(1)
}

function demandConfig(): PackageConfig {
  const read = readPackageConfig(env)
  return read.ok ? read.config : giveUp(read.problems)
}

const config = demandConfig()
const directory = process.argv[2] ?? join(import.meta.dirname, 'dist')
const packages = await buildPackages(config, product.version)
writePackages(packages, directory)
const shown = (name: string) => relative(process.cwd(), join(directory, name))
process.stdout.write(
  config.teams ? `Teams: ${shown('teams.zip')}\n` : 'Teams: off, because TEAMS_APP_ID is not set. No package.\n',
)
if (config.teams && !config.teams.clientId) {
  process.stdout.write('Teams: everybody types a name, because TEAMS_CLIENT_ID is not set.\n')
}
process.stdout.write(
  config.zoom
    ? `Zoom: ${shown('zoom.json')}, and its symbol ${shown('zoom.png')}\n`
    : 'Zoom: off, because ZOOM_CLIENT_ID is not set. No package.\n',
)
