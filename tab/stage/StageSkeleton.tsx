import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { stageSpace } from './stageTokens.ts'

const useStyles = makeStyles({
  stage: {
    display: 'grid',
    gridTemplateRows: '12% minmax(0, 1fr) 6%',
    gap: stageSpace.l,
    height: '100dvh',
    padding: stageSpace.l,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  part: { height: '100%' },
})

/** The shape of the stage before the session is known. */
export function StageSkeleton() {
  const { t } = useTranslation()
  const styles = useStyles()
  return (
    <Skeleton className={styles.stage} aria-label={t('loading')}>
      <SkeletonItem className={styles.part} />
      <SkeletonItem className={styles.part} />
      <SkeletonItem className={styles.part} />
    </Skeleton>
  )
}
