import { makeStyles, tokens } from '@fluentui/react-components'

/** Too narrow for the cases beside each other: below each aspect they stand one under the other, each with its name. */
const narrow = '@container (max-width: 479px)'

export const useComparisonStyles = makeStyles({
  frame: { containerType: 'inline-size', display: 'grid', gap: tokens.spacingVerticalXL },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    [narrow]: { display: 'block', '& tbody, & tr': { display: 'block' } },
  },
  about: {
    textAlign: 'start',
    paddingBlockEnd: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [narrow]: { display: 'block' },
  },
  // the names stand in the fields then; for who reads by ear they stay the headers
  head: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    hyphens: 'auto',
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: tokens.spacingVerticalXXS,
      paddingInline: 0,
      border: 'none',
    },
  },
  header: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  aspect: {
    width: '22%',
    [narrow]: {
      width: 'auto',
      padding: tokens.spacingHorizontalS,
      borderRadius: tokens.borderRadiusMedium,
      marginBlockStart: tokens.spacingVerticalM,
    },
  },
  caseName: {
    display: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [narrow]: { display: 'block' },
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', '& + &': { marginBlockStart: tokens.spacingVerticalS } },
  quiet: { color: tokens.colorNeutralForeground3 },
})
