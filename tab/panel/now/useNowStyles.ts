import { makeStyles, tokens } from '@fluentui/react-components'

const narrowest = '@media (max-width: 300px)'

/** What the cards of „now" have in common. */
export const useNowStyles = makeStyles({
  // a double press on a button would mark the words beside it
  card: { gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS, userSelect: 'none' },
  /** a few words and buttons, nothing that counts */
  airy: { gap: tokens.spacingVerticalS },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorderActive}` },
  over: { border: `1px solid ${tokens.colorStatusDangerBorderActive}` },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  /** as high without words as with them: what is below must not jump when a step begins or its time runs out */
  state: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase300,
    '& > *': { flexShrink: 0 },
  },
  /** room for three digits, so that nothing moves from a short step to a long one */
  length: { minWidth: '3.6em', whiteSpace: 'nowrap', [narrowest]: { display: 'none' } },
  /** what the smallest panel has no room for beside something else in one line */
  dispensable: { [narrowest]: { display: 'none' } },
  grow: { flexGrow: 1 },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
  who: {
    flexShrink: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  ahead: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  clamped: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  main: {
    minHeight: '44px',
    width: '100%',
    marginTop: tokens.spacingVerticalXXS,
    textAlign: 'center',
    '& > .label': { overflow: 'hidden', textOverflow: 'ellipsis' },
  },
})
