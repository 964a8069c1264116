import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  shape: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
  forced: { '@media (forced-colors: active)': { border: '1px solid GrayText' } },
})

/** The place of something that is on its way; it does not move, so that there is nothing to reduce. */
export function Placeholder({ height }: { readonly height: number | '100%' }) {
  const styles = useStyles()
  return <div className={mergeClasses(styles.shape, styles.forced)} style={{ height }} />
}
