import type { PackageConfig, TeamsConfig } from '../configuration.ts'
import { drawIcons } from '../icons.ts'
import { jsonFile } from '../json.ts'
import { zip } from '../zip.ts'
import { englishTexts, fileNames, teamsManifest } from './manifest.ts'
import { demandValidManifest, demandValidTexts } from './validation.ts'

/** The app for Teams: a zip with manifest, English texts and icons at its root. */
export async function teamsPackage(config: PackageConfig, teams: TeamsConfig, version: string): Promise<Uint8Array> {
  const manifest = teamsManifest(config, teams, version)
  const english = englishTexts()
  await demandValidManifest(fileNames.manifest, manifest)
  await demandValidTexts(fileNames.english, english)
  const icons = await drawIcons()
  return zip({
    [fileNames.manifest]: jsonFile(manifest),
    [fileNames.english]: jsonFile(english),
    [fileNames.color]: icons.color,
    [fileNames.outline]: icons.outline,
  })
}
