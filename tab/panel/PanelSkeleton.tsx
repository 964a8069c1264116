import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  card: { height: '148px' },
  row: { height: '44px' },
})

/** The panel's shape before the session is known: the places do not move when it comes. */
export function PanelSkeleton() {
  const { t } = useTranslation()
  const styles = useStyles()
  return (
    <Skeleton className={styles.lines} aria-label={t('loading')}>
      <SkeletonItem size={24} />
      <SkeletonItem className={styles.card} />
      <SkeletonItem size={20} />
      <SkeletonItem size={32} />
      <SkeletonItem className={styles.row} />
      <SkeletonItem className={styles.row} />
      <SkeletonItem className={styles.row} />
    </Skeleton>
  )
}
