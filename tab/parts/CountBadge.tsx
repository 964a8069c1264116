import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    justifyContent: 'center',
    minWidth: '8px',
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', lineHeight: '14px' },
  },
})

/** How many there are; `label` says of what. */
export function CountBadge({ count, label }: { readonly count: number; readonly label: string }) {
  const styles = useStyles()
  return (
    <span className={styles.badge} role="img" aria-label={label}>
      {count}
    </span>
  )
}
