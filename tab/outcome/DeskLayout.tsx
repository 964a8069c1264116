import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useHidden } from '../parts/useHidden.ts'

/** Wide enough for what can be done to stand beside the document. */
const beside = '@media (min-width: 900px)'

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    '@media print': { display: 'block' },
  },
  besides: {
    [beside]: {
      gridTemplateColumns: 'minmax(0, 1fr) 300px',
      gridTemplateRows: 'auto 1fr',
      columnGap: tokens.spacingHorizontalXXXL,
      '& > :nth-child(1)': { gridColumn: '2' },
      '& > :nth-child(2)': { gridColumn: '1', gridRow: '1 / span 2' },
      '& > :nth-child(3)': { gridColumn: '2' },
    },
  },
  // without a document there is nothing to stand beside
  alone: { maxWidth: '640px' },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    alignContent: 'start',
  },
})

interface Props {
  /** what comes before the document on a narrow page */
  readonly first: ReactNode
  /** the document, `null` where there is none */
  readonly paper: ReactNode
  readonly further: ReactNode
  /** what is told to those who do not see it */
  readonly said: string
}

/** The document in the middle, what can be done with it beside it, or before and after it. */
export function DeskLayout({ first, paper, further, said }: Props) {
  const styles = useStyles()
  const hidden = useHidden()
  const column = mergeClasses(styles.column, 'screen-only')
  return (
    <>
      <div className={mergeClasses(styles.desk, paper ? styles.besides : styles.alone)}>
        <div className={column}>{first}</div>
        {paper}
        <div className={column}>{further}</div>
      </div>
      <div className={hidden} aria-live="polite" aria-atomic="true">
        {said}
      </div>
    </>
  )
}
