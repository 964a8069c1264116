import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalXL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    breakAfter: 'avoid',
    scrollMarginBlockStart: tokens.spacingVerticalL,
  },
})

interface Props {
  /** by which the contents lead here */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the document, which its contents name. */
export function Part({ id, title, children }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  )
}
