import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { useTexts } from '../text/useTexts.ts'
import { Hit } from './Hit.tsx'
import type { Search } from './useSearch.ts'

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', padding: 0, margin: 0 },
  more: { justifySelf: 'start', minHeight: '44px' },
})

/** What was found, or that nothing was; how much is heard as soon as it is known. */
export function Hits({ search }: { readonly search: Search }) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const id = useId()
  const { found, hits, busy, more, question } = search
  const total = found?.total ?? 0
  const isNewest = question.words.trim() === ''
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy}>
      <Subtitle1 as="h2" id={id} className={styles.heading}>
        {t(isNewest ? 'newest' : 'found')}
      </Subtitle1>
      <Body1 role="status">{busy ? t('searching') : total === 0 ? t('nothing') : t('count', { count: total })}</Body1>
      {total === 0 && !busy && <Body1>{t('nothingTry')}</Body1>}
      <ul className={styles.list}>
        {hits.map((hit) => (
          <Hit key={`${hit.sessionId} ${hit.kind} ${hit.key}`} hit={hit} />
        ))}
      </ul>
      {hits.length < total && (
        <Button className={styles.more} disabledFocusable={busy} onClick={more}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}
