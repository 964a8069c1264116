import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useStageText } from '../stageTokens.ts'
import { columnGapEm, columnWidth, type FittedBlocks, markEm } from './fitBlocks.ts'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: `minmax(0, ${columnWidth})`,
    justifyContent: 'center',
    alignContent: 'center',
    columnGap: `${columnGapEm}em`,
    height: '100%',
  },
  block: { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  heading: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { paddingInlineStart: `calc(${markEm}em - 3px)`, borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}` },
})

/** The Fazit, laid out. */
export function FazitBlocks({ fitted }: { readonly fitted: FittedBlocks }) {
  const styles = useStyles()
  const text = useStageText()
  return (
    <div className={styles.columns} style={{ fontSize: fitted.font, lineHeight: `${fitted.lineHeight}px` }}>
      {fitted.columns.map((column) => (
        <div key={column[0]?.key}>
          {column.map(({ key, kind, text: words, about, lines, gap }) => {
            const Element = kind === 'heading' ? 'h2' : 'p'
            return (
              <Element
                key={key}
                className={mergeClasses(
                  text.plain,
                  styles.block,
                  kind === 'heading' && styles.heading,
                  kind === 'line' && styles.line,
                )}
                style={{ WebkitLineClamp: lines, marginTop: gap }}
              >
                {words} {about !== '' && <span className={text.quiet}>{about}</span>}
              </Element>
            )
          })}
        </div>
      ))}
    </div>
  )
}
