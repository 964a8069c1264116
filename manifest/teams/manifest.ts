import type { TeamsManifestV1D30 } from '@microsoft/app-manifest'
import { hostPaths } from '../../shared/hosts/hostPaths.ts'
import type { PackageConfig, TeamsConfig } from '../configuration.ts'
import { appTexts } from '../texts.ts'

type Manifest = TeamsManifestV1D30.TeamsManifestV1D30

/** Names of the files in the package, all at its root. */
export const fileNames = {
  manifest: 'manifest.json',
  english: 'en.json',
  color: 'color.png',
  outline: 'outline.png',
} as const

/** The manifest of the app for Teams, in German. */
export function teamsManifest(config: PackageConfig, teams: TeamsConfig, version: string): Manifest {
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version,
    id: teams.appId,
    ...presentation(config),
    ...places(config),
    validDomains: [config.domain],
    ...(teams.clientId ? { webApplicationInfo: signIn(config, teams.clientId) } : {}),
    authorization: { permissions: { resourceSpecific: rights() } },
  }
}

function presentation(config: PackageConfig) {
  const { de } = appTexts
  return {
    localizationInfo: {
      defaultLanguageTag: 'de',
      additionalLanguages: [{ languageTag: 'en', file: fileNames.english }],
    },
    developer: {
      name: config.organiserName,
      websiteUrl: config.origin,
      privacyUrl: config.privacyUrl,
      termsOfUseUrl: config.imprintUrl,
    },
    name: { short: de.name, full: de.fullName },
    description: { short: de.summary, full: de.description },
    icons: { color: fileNames.color, outline: fileNames.outline },
    accentColor: '#4F52B2',
  } satisfies Partial<Manifest>
}

/** Where the panel can be opened. Its own address, with the invitation in it, is set on the configuration page. */
function places(config: PackageConfig) {
  return {
    configurableTabs: [
      {
        configurationUrl: `${config.origin}${hostPaths.teamsConfig}`,
        canUpdateConfiguration: true,
        scopes: ['groupChat'],
        context: ['meetingSidePanel', 'meetingStage', 'meetingChatTab', 'meetingDetailsTab'],
      },
    ],
    defaultInstallScope: 'meetings',
    defaultGroupCapability: { meetings: 'tab' },
    meetingExtensionDefinition: { supportsCustomShareToStage: true, supportsAnonymousGuestUsers: true },
  } satisfies Partial<Manifest>
}

function signIn(config: PackageConfig, clientId: string) {
  return { id: clientId, resource: `api://${config.domain}/${clientId}` }
}

function rights() {
  return ['MeetingStage.Write.Chat', 'OnlineMeetingParticipant.Read.Chat'].map((name) => ({
    name,
    type: 'Delegated' as const,
  }))
}

/** The file that says in English what the manifest says in German. */
export function englishTexts(): Readonly<Record<string, string>> {
  const { en } = appTexts
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
    'name.short': en.name,
    'name.full': en.fullName,
    'description.short': en.summary,
    'description.full': en.description,
  }
}
