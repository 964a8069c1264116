import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { MouseEvent } from 'react'
import { useTexts } from '../../text/useTexts.ts'
import { goTo } from '../goTo.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

export interface Entry {
  /** of its heading */
  readonly id: string
  readonly title: string
}

/** What the document has, as the way there. */
export function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  return (
    <nav aria-label={t('document.contents')} className="screen-only">
      <ol className={styles.list}>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <Link
              href={`#${id}`}
              onClick={(event: MouseEvent) => {
                event.preventDefault()
                goTo(id)
              }}
            >
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
