import { makeStyles } from '@fluentui/react-components'
import { textSizes } from '../stageTokens.ts'
import { useBox } from '../useBox.ts'
import type { BoardCard } from './boardOf.ts'
import { FittedCardsView } from './FittedCardsView.tsx'
import { fitCardList } from './fitBoard.ts'

const useStyles = makeStyles({ box: { position: 'relative', minHeight: 0, minWidth: 0, overflow: 'hidden' } })

/** Cards below each other, as many as fit, as large as they can be. */
export function CardList({ cards }: { readonly cards: readonly BoardCard[] }) {
  const styles = useStyles()
  const { ref, box } = useBox()
  const list = box && fitCardList(cards, box, textSizes(box))
  return (
    <div
      ref={ref}
      className={styles.box}
      style={list ? { fontSize: list.font, lineHeight: `${list.lineHeight}px` } : undefined}
    >
      {list && <FittedCardsView cards={list.cards} lineHeight={list.lineHeight} />}
    </div>
  )
}
