import { teamsLightTheme } from '@fluentui/react-components'

/** The light theme. */
export const theme = teamsLightTheme
