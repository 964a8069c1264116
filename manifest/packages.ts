import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageConfig } from './configuration.ts'
import { drawIcons } from './icons.ts'
import { jsonFile } from './json.ts'
import { teamsPackage } from './teams/package.ts'
import { zoomManifest } from './zoom/manifest.ts'

/** What is uploaded, by the names of the files; `null` for a host that is off. */
export type Packages = Readonly<Record<'teams.zip' | 'zoom.json' | 'zoom.png', Uint8Array | null>>

/** Builds what the configuration asks for. The same configuration makes the same bytes. */
export async function buildPackages(config: PackageConfig, version: string): Promise<Packages> {
  return {
    'teams.zip': config.teams ? await teamsPackage(config, config.teams, version) : null,
    'zoom.json': config.zoom ? jsonFile(zoomManifest(config)) : null,
    'zoom.png': config.zoom ? (await drawIcons()).color : null,
  }
}

/** Writes the packages. One of a host that is off now is taken away, so that nobody uploads what no longer fits. */
export function writePackages(packages: Packages, directory: string): void {
  mkdirSync(directory, { recursive: true })
  for (const [name, content] of Object.entries(packages)) {
    if (content) writeFileSync(join(directory, name), content)
    else rmSync(join(directory, name), { force: true })
  }
}
