import { hostPaths } from '../../shared/hosts/hostPaths.ts'
import { zoomCapabilities } from '../../shared/hosts/zoomCapabilities.ts'
import type { PackageConfig } from '../configuration.ts'
import { appTexts } from '../texts.ts'

/** The manifest of the app for Zoom's marketplace. Zoom knows one language here; its reviewers read English. */
export function zoomManifest(config: PackageConfig) {
  return {
    display_information: {
      display_name: appTexts.de.name,
      description: appTexts.de.summary,
      long_description: appTexts.de.description,
    },
    oauth_information: oauth(config),
    features: {
      products: ['ZOOM_MEETING', 'ZOOM_WEBINAR'],
      development_home_uri: homeOf(config),
      production_home_uri: homeOf(config),
      domain_allow_list: [
        { domain: config.domain, explanation: 'The app itself. It loads nothing from anywhere else.' },
      ],
      in_client_feature: inClient(),
      zoom_client_support: clients(),
      event_subscription: events(config),
    },
  }
}

function homeOf(config: PackageConfig): string {
  return `${config.origin}${hostPaths.zoomHome}`
}

function oauth(config: PackageConfig) {
  const home = homeOf(config)
  return {
    usage: 'USER_OPERATION',
    development_redirect_uri: home,
    production_redirect_uri: home,
    oauth_allow_list: [home],
    strict_mode: true,
    subdomain_strict_mode: true,
    scopes: [{ scope: 'zoomapp:inmeeting', optional: false }],
    scope_description: 'Opens the panel inside the meeting. The app reads no account data and calls no Zoom API.',
  }
}

function inClient() {
  return {
    zoom_app_api: { enable: true, zoom_app_apis: [...zoomCapabilities] },
    guest_mode: { enable: true, enable_test_guest_mode: true },
    in_client_oauth: { enable: false },
    collaborate_mode: { enable: false, enable_screen_sharing: false, enable_play_together: false },
  }
}

/** Desktop only: phones need an Apple team id, rooms have no keyboard. There the invitation opens in a browser. */
function clients() {
  return { mobile: { enable: false }, zoom_room: { enable: false }, pwa_client: { enable: false } }
}

function events(config: PackageConfig) {
  const webhook = `${config.origin}${hostPaths.zoomWebhook}`
  return {
    enable: true,
    events: [
      {
        subscription_name: 'app-removed',
        event_types: ['app_deauthorized'],
        development_webhook_url: webhook,
        production_webhook_url: webhook,
      },
    ],
  }
}
