import { teamsHighContrastTheme } from '@fluentui/react-components'

/** The theme for forced colours. */
export const theme = teamsHighContrastTheme
