import { makeStyles, tokens } from '@fluentui/react-components'
import { Placeholder } from '../parts/Placeholder.tsx'
import { useTexts } from '../text/useTexts.ts'

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalL, maxWidth: '720px' },
})

/** px: heading, a line, a card, a line */
const heights = [32, 16, 96, 16] as const

/** The shape of a page that is on its way. */
export function Loading() {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <div className={styles.lines} role="progressbar" aria-label={t('loading')}>
      {heights.map((height, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Placeholder key={place} height={height} />
      ))}
    </div>
  )
}
