import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { stageSpace, tall, useStageText, useStageType } from './stageTokens.ts'

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: stageSpace.l,
  },
  aside: { display: 'flex', alignItems: 'center', gap: stageSpace.m, minWidth: 0, [tall]: { gap: stageSpace.s } },
})

interface Props {
  /** a small line above the title: what this belongs to */
  readonly above: string
  readonly title: string
  readonly children?: ReactNode
}

/** What is on, in one heading; beside it whatever the step needs to have at hand. */
export function StageHeader({ above, title, children }: Props) {
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  return (
    <header className={styles.header}>
      <div>
        <p className={mergeClasses(text.plain, text.line, text.quiet, type.small)}>{above}</p>
        <h1 className={mergeClasses(text.plain, text.line, type.title)} title={title}>
          {title}
        </h1>
      </div>
      <div className={styles.aside}>{children}</div>
    </header>
  )
}
