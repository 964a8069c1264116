import { app, authentication, LiveShareHost, meeting, pages } from '@microsoft/teams-js'
import zoomSdk from '@zoom/appssdk'

// TypeScript takes the package for CommonJS, bundlers take its ES module: its default is what the types call default of it
const zoom = zoomSdk as unknown as typeof zoomSdk.default
const teams = { app, authentication, LiveShareHost, meeting, pages }

declare global {
  interface Window {
    teams: typeof teams
    zoom: typeof zoom
    heard: unknown[]
  }
}

/** The page under test: the unmodified SDKs and a list for what reaches their handlers. */
Object.assign(window, { teams, zoom, heard: [] })
