import { makeStyles, tokens } from '@fluentui/react-components'
import { Placeholder } from '../parts/Placeholder.tsx'
import { useHidden } from '../parts/useHidden.ts'
import { useTexts } from '../text/useTexts.ts'

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
})

/** px: header, what runs now, plan, tabs, three rows */
const heights = [24, 148, 20, 32, 44, 44, 44] as const

/** The panel's shape before the session is known: the places do not move when it comes. */
export function PanelSkeleton() {
  const { t } = useTexts()
  const styles = useStyles()
  const hidden = useHidden()
  return (
    <main>
      <h1 className={hidden}>{t('product')}</h1>
      <div className={styles.lines} role="progressbar" aria-label={t('loading')}>
        {heights.map((height, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <Placeholder key={place} height={height} />
        ))}
      </div>
    </main>
  )
}
