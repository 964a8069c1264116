import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalL, maxWidth: '720px' },
})

/** The shape of a page that is on its way. */
export function Loading() {
  const { t } = useTranslation()
  const styles = useStyles()
  return (
    <Skeleton className={styles.lines} aria-label={t('loading')}>
      <SkeletonItem size={32} />
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
      <SkeletonItem size={16} />
    </Skeleton>
  )
}
