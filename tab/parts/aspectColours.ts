import { makeStyles, tokens } from '@fluentui/react-components'

/** The colour of each aspect, always beside its name. */
export const useAspectEdge = makeStyles({
  goal: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  obstacle: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  conflict: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  approach: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  potential: { borderLeftColor: tokens.colorPaletteTealBorderActive },
  tip: { borderLeftColor: tokens.colorPaletteForestBorderActive },
  question: { borderLeftColor: tokens.colorPalettePurpleBorderActive },
  agreement: { borderLeftColor: tokens.colorPaletteGoldBorderActive },
})
