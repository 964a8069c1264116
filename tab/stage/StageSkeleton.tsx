import { makeStyles, tokens } from '@fluentui/react-components'
import { Placeholder } from '../parts/Placeholder.tsx'
import { useHidden } from '../parts/useHidden.ts'
import { useTexts } from '../text/useTexts.ts'
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
})

/** The shape of the stage before the session is known. */
export function StageSkeleton() {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <main>
      <h1 className={useHidden()}>{t('product')}</h1>
      <div className={styles.stage} role="progressbar" aria-label={t('loading')}>
        <Placeholder height="100%" />
        <Placeholder height="100%" />
        <Placeholder height="100%" />
      </div>
    </main>
  )
}
