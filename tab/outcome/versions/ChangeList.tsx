import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { Change } from '../../../shared/outcome/outcome.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: 'pre-wrap', textDecorationLine: 'none' },
  before: { whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground3 },
})

/** What is different, each with its words before and now. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {changes.map(({ key, subject, kind, before, after }) => (
        <li key={key} className={styles.item}>
          <Caption1 className={styles.what}>
            {t(`subjects.${subject}`)} · {t(`changes.${kind}`)}
          </Caption1>
          {before !== null && <del className={styles.before}>{before}</del>}
          {after !== null && <ins className={styles.text}>{after}</ins>}
        </li>
      ))}
    </ul>
  )
}
