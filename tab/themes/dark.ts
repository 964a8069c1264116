import { teamsDarkTheme } from '@fluentui/react-components'

/** The dark theme. */
export const theme = teamsDarkTheme
