import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})

interface Props {
  readonly title: string
  /** `h1` where the card is all there is on the page */
  readonly heading?: 'h1' | 'h2'
  /** the heading is heard but not seen */
  readonly quiet?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of the panel on a surface of its own, under a heading. */
export function Card({ title, heading: Heading = 'h2', quiet = false, className, children }: Props) {
  const styles = useStyles()
  const id = useId()
  if (quiet) {
    return (
      <section className={mergeClasses(styles.card, className)} aria-label={title}>
        {children}
      </section>
    )
  }
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={id}>
      <Heading id={id} className={styles.heading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
