import { app, authentication, LiveShareHost, meeting, pages } from '@microsoft/teams-js'
import zoomSdk from '@zoom/appssdk'

const teams = { app, authentication, LiveShareHost, meeting, pages }

declare global {
  interface Window {
    teams: typeof teams
    zoom: typeof zoomSdk
    heard: unknown[]
  }
}

/** The page under test: the unmodified SDKs and a list for what reaches their handlers. */
Object.assign(window, { teams, zoom: zoomSdk, heard: [] })
