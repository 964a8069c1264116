import { makeStyles } from '@fluentui/react-components'
import { usePersonName } from './useNames.ts'

const useStyles = makeStyles({ name: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' } })

/** A person's name; any script, any length. */
export function PersonName({ personId }: { readonly personId: string }) {
  const styles = useStyles()
  const name = usePersonName()
  return <span className={styles.name}>{name(personId)}</span>
}
